import { VFile } from "vfile";
import { VFileMessage } from "vfile-message";
import type { CheckResult } from "./engine/check-result.ts";
import { SourcePositions } from "./engine/source-positions.ts";
import { isOpen } from "./finding.ts";

const FATAL = { error: true, warning: false, info: undefined } as const;

/** A unified file with the open findings as its messages, so that vfile reporters can print them. */
export function toVFile(document: CheckResult): VFile {
  const file = new VFile({ path: document.id === "" ? "stdin" : document.id, value: document.source });
  const positions = new SourcePositions(document.source);
  const point = (offset: number) => ({ ...positions.at(offset), offset });
  for (const finding of document.findings) {
    if (!isOpen(finding)) continue;
    const { ruleId, severity, actual, expected, span } = finding;
    const place = { start: point(span.start), end: point(span.end) };
    const message = new VFileMessage(finding.message, { place, ruleId, source: "huiyao" });
    message.file = file.path;
    message.name = `${file.path}:${message.name}`;
    message.fatal = FATAL[severity];
    message.actual = actual;
    message.expected = expected;
    file.messages.push(message);
  }
  return file;
}
