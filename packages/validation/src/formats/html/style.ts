/** The report's style sheet: no outside resource, light and dark, from 400 px up, and on paper. */
export const STYLE = `
:root{color-scheme:light dark;--paper:#fbfaf7;--ink:#1f2328;--soft:#667;--line:#dcd8cf;--card:#fff;--error:#b3261e;--warning:#9a5b00;--info:#2b6a8f;--good:#2f6f3e;--mark:#fff0c2;--del:#fbdcd8;--ins:#d6efda}
@media (prefers-color-scheme:dark){:root{--paper:#16181b;--ink:#e6e4df;--soft:#9aa0a8;--line:#34383e;--card:#1e2126;--error:#ff8a80;--warning:#f0b45c;--info:#7cc1e8;--good:#7fce92;--mark:#5a4a12;--del:#5b2a27;--ins:#21452a}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.65 system-ui,"PingFang SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif}
main{max-width:64rem;margin:0 auto;padding:1.5rem 1rem 4rem}
[data-lang="zh-CN"] span[lang="en"],[data-lang="en"] span[lang="zh-CN"]{display:none}
header{display:flex;flex-wrap:wrap;justify-content:space-between;gap:1rem;align-items:baseline;border-bottom:2px solid var(--ink);padding-bottom:.5rem}
h1{font:600 1.6rem/1.3 "Songti SC","Noto Serif CJK SC",serif;margin:0;flex:1 1 auto}
h2{font:600 1.2rem/1.4 "Songti SC","Noto Serif CJK SC",serif;margin:2.2rem 0 .7rem}
h3{font-size:1rem;margin:0}
button{font:inherit;color:inherit;background:none;border:1px solid var(--line);border-radius:.4rem;padding:.15rem .7rem;cursor:pointer}
button:focus-visible,summary:focus-visible{outline:2px solid var(--info);outline-offset:2px}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(11rem,1fr));gap:.8rem;margin-top:1.2rem}
.card{background:var(--card);border:1px solid var(--line);border-radius:.6rem;padding:.8rem 1rem}
.card b{display:block;font:600 2.2rem/1.2 Georgia,serif}
.card small{color:var(--soft)}
.grade{display:inline-block;min-width:1.7em;text-align:center;border-radius:.35rem;font-weight:600;border:1px solid currentColor}
.A,.B{color:var(--good)}.C,.D{color:var(--warning)}.F{color:var(--error)}
.error{color:var(--error)}.warning{color:var(--warning)}.info{color:var(--info)}
.soft{color:var(--soft)}
.alert{border:1px solid var(--error);border-radius:.6rem;padding:.6rem 1rem;margin-top:1rem}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
th[scope=row]{font-weight:400}
th,td{text-align:start;padding:.35rem .6rem;border-bottom:1px solid var(--line);vertical-align:top}
th.n,td.n{text-align:end;white-space:nowrap}
td.b{vertical-align:middle}
th code{font-size:.78em}
.rules th code{display:block}
.new{border:1px solid currentColor;border-radius:.35rem;padding:0 .4em;font-size:.8em;color:var(--warning)}
.gone{margin-top:.6rem}.gone summary{cursor:pointer}
.bar{display:flex;height:.55rem;min-width:6rem;background:var(--line);border-radius:.3rem;overflow:hidden}
.bar i{display:block;height:100%}
.bar .error{background:var(--error)}.bar .warning{background:var(--warning)}.bar .info{background:var(--info)}
details.text{background:var(--card);border:1px solid var(--line);border-radius:.6rem;margin:.6rem 0}
details.text>summary{display:flex;flex-wrap:wrap;gap:.3rem .9rem;align-items:baseline;padding:.6rem 1rem;cursor:pointer;list-style:none}
details.text>summary h3{overflow-wrap:anywhere;flex:1 1 14rem}
.finding{border-top:1px solid var(--line);padding:.8rem 1rem}
.finding p{margin:0}
.finding.decided{opacity:.65}
.source{font-family:ui-monospace,"Noto Sans Mono CJK SC",monospace;font-size:.92rem;margin:.5rem 0 0;white-space:pre-wrap;overflow-wrap:anywhere}
.source .no{color:var(--soft);user-select:none;margin-inline-end:.8em}
mark{background:var(--mark);color:inherit;border-radius:.15rem}
.fix{display:grid;grid-template-columns:repeat(auto-fit,minmax(16rem,1fr));gap:.5rem;margin-top:.5rem}
.fix div{border:1px solid var(--line);border-radius:.4rem;padding:.3rem .6rem;overflow-wrap:anywhere;white-space:pre-wrap}
.fix small{display:block;color:var(--soft)}
del{background:var(--del);text-decoration:none}ins{background:var(--ins);text-decoration:none}
code{font-family:ui-monospace,monospace;font-size:.88em}
footer{margin-top:3rem;border-top:1px solid var(--line);padding-top:.8rem;color:var(--soft);font-size:.9rem}
@media (max-width:640px){th,td{padding:.35rem .3rem}.rules td:last-child{display:none}.rules tr{display:grid;grid-template-columns:repeat(5,1fr);border-bottom:1px solid var(--line)}.rules th,.rules td{border:0}.rules tr>:first-child{grid-column:1/-1}.rules thead th{font-size:.8rem}.rules thead tr>:first-child{display:none}.rules tbody td{padding-top:0}}
@media print{button{display:none}details.text{break-inside:avoid-page}}
`;
