import { describe, expect, test } from "vitest";
import { openDatabase } from "../database.ts";
import { DatabaseError } from "../error.ts";
import { temporaryDatabase, temporaryUrl, testEngine } from "../testing/temporary-database.ts";
import { inTransaction } from "../write/transaction.ts";
import { connect } from "./connection.ts";

async function codeOf(attempt: Promise<unknown>): Promise<string> {
  const error: unknown = await attempt.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof DatabaseError)) throw error;
  expect(error.zh).toMatch(/\p{Script=Han}/u);
  expect(error.en).not.toContain("secret");
  return error.code;
}

describe.skipIf(testEngine !== "postgresql")("what a user can put right is one sentence", () => {
  async function changed(change: (url: URL) => void): Promise<string> {
    const url = new URL(await temporaryUrl());
    url.password = "secret";
    change(url);
    return codeOf(openDatabase({ url: url.href }));
  }

  test("no server at that port", async () => {
    expect(
      await changed((url) => {
        url.port = "1";
        url.search = "";
      }),
    ).toBe("unreachable");
  });

  test("a host nobody knows", async () => {
    expect(
      await changed((url) => {
        url.hostname = "nowhere.invalid";
        url.search = "";
      }),
    ).toBe("unreachable");
  });

  test("no such database", async () => {
    expect(
      await changed((url) => {
        url.pathname = "/huiyao_nothing";
      }),
    ).toBe("no-database");
  });

  test("a user the server does not know", async () => {
    expect(
      await changed((url) => {
        url.username = "huiyao_nobody";
      }),
    ).toBe("access-refused");
  });

  test("a user who may not make tables", async () => {
    const url = await temporaryUrl();
    const role = `huiyao_reader_${Date.now()}`;
    const owner = await connect({ engine: "postgresql", url });
    await owner.run(`CREATE ROLE ${role} LOGIN PASSWORD 'secret'`);
    const asReader = new URL(url);
    asReader.username = role;
    asReader.password = "secret";
    expect(await codeOf(openDatabase({ url: asReader.href }))).toBe("no-permission");
    await owner.run(`DROP ROLE ${role}`);
    await owner.close();
  });

  test("a connection that is cut in a transaction, and the next one", async () => {
    const database = await temporaryDatabase();
    const cut = inTransaction(database, async (client) => {
      await client.$executeRaw`SELECT pg_terminate_backend(pg_backend_pid())`;
    });
    expect(await codeOf(cut)).toBe("connection-lost");
    expect(await inTransaction(database, (client) => client.sourceText.count())).toBe(0);
  });
});
