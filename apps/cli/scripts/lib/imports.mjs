/**
 * Import specifiers of a module, from its text alone: `import … from "x"`, `export … from "x"`, `import "x"` and
 * `import("x")`. `isType` when nothing of it remains at run time.
 * @returns {{ specifier: string, isType: boolean }[]}
 */
export function importsOf(source) {
  const code = source.replace(/^[ \t]*(?:\/\/.*|\/?\*.*)$/gmu, "");
  const found = [];
  for (const [, clause, specifier] of code.matchAll(
    /^\s*(?:import|export)\b([^"'`;()]*?)\bfrom\s*["']([^"']+)["']/gmu,
  )) {
    found.push({ specifier, isType: isTypeClause(clause) });
  }
  for (const [, specifier] of code.matchAll(/^\s*import\s*["']([^"']+)["']/gmu))
    found.push({ specifier, isType: false });
  for (const [, specifier] of code.matchAll(/\bimport\(\s*["']([^"']+)["']/gu))
    found.push({ specifier, isType: false });
  return found;
}

/** `type …`, or braces in which every name is a `type`. */
function isTypeClause(clause) {
  const text = clause.trim();
  if (/^type\s/u.test(text)) return true;
  const names = /^\{([^}]*)\}$/u
    .exec(text)?.[1]
    ?.split(",")
    .map((name) => name.trim())
    .filter(Boolean);
  return names !== undefined && names.length > 0 && names.every((name) => name.startsWith("type "));
}
