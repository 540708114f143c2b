import type { Writable } from "node:stream";

/** The reader of standard output has gone, as `head` does: nothing is left to do and nothing is wrong. */
export class OutputClosedError extends Error {
  constructor() {
    super("the output was closed");
    this.name = "OutputClosedError";
  }
}

/** What is written to standard output or error reaches nobody, as on a full disk. */
export class OutputFailedError extends Error {
  constructor(cause: Error) {
    super(cause.message, { cause });
    this.name = "OutputFailedError";
  }
}

/** A stream written at the pace of its reader. */
export class Output {
  readonly #stream: Writable;
  #failure: Error | undefined;

  constructor(stream: Writable) {
    this.#stream = stream;
    stream.on("error", (error: NodeJS.ErrnoException) => {
      this.#failure = error.code === "EPIPE" ? new OutputClosedError() : new OutputFailedError(error);
    });
  }

  /** Resolves when the stream takes more. Throws {@link OutputClosedError} once its reader has gone. */
  async write(text: string | Uint8Array): Promise<void> {
    if (this.#failure !== undefined) throw this.#failure;
    if (this.#stream.write(text)) return;
    await this.#drained();
  }

  /** Resolves when all that was written is out. Throws where some of it was not. */
  async flush(): Promise<void> {
    if (this.#failure === undefined) await new Promise<void>((resolve) => this.#stream.write("", () => resolve()));
    // The stream's own event comes after the callback.
    await new Promise((resolve) => setImmediate(resolve));
    if (this.#failure !== undefined) throw this.#failure;
  }

  async #drained(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      const settle = () => {
        this.#stream.off("drain", settle).off("close", settle).off("error", settle);
        if (this.#failure === undefined) resolve();
        else reject(this.#failure);
      };
      this.#stream.on("drain", settle).on("close", settle).on("error", settle);
    });
  }
}

/** What is said beside the results, on standard error: where it reaches nobody, the work goes on. */
export class SideOutput extends Output {
  override async write(text: string | Uint8Array): Promise<void> {
    await super.write(text).catch(() => undefined);
  }
}
