#pragma once

namespace espalier {

/// Mustache: what stands in double braces is escaped, what stands in three is markup of our own.
inline constexpr const char* reportHtmlTemplate = R"html(<!DOCTYPE html>
<html lang="{{language}}">
<head>
<meta charset="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="color-scheme" content="light dark"/>
<meta name="generator" content="Espalier"/>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>
<title>{{title}}</title>
<style>{{{style}}}</style>
</head>
<body>
<header>
<h1>{{title}}</h1>
<p>{{subtitle}}</p>
</header>
<nav aria-label="{{contents}}">
<ol>
{{#sections}}<li><a href="#{{id}}">{{heading}}</a></li>
{{/sections}}</ol>
</nav>
<main>
{{#sections}}<section id="{{id}}" aria-labelledby="{{id}}-title">
<h2 id="{{id}}-title">{{heading}}</h2>
{{#blocks}}{{#paragraph}}<p class="{{kind}}">{{text}}</p>
{{/paragraph}}{{#code}}<pre><code>{{text}}</code></pre>
{{/code}}{{#warning}}<p class="warning" role="note"><strong>{{mark}}</strong> {{text}}</p>
{{/warning}}{{#subheading}}<h3>{{text}}</h3>
{{/subheading}}{{#terms}}<dl>
{{#items}}<div><dt>{{term}}</dt><dd>{{text}}</dd></div>
{{/items}}</dl>
{{/terms}}{{#points}}<ul>
{{#items}}<li>{{text}}</li>
{{/items}}</ul>
{{/points}}{{#tiles}}<dl class="tiles">
{{#items}}<div><dt>{{label}}</dt><dd><b class="{{tone}}">{{value}}</b><span>{{detail}}</span></dd></div>
{{/items}}</dl>
{{/tiles}}{{#table}}<div class="wide" tabindex="0" role="region" aria-label="{{label}}"><table>
{{#captioned}}<caption>{{caption}}</caption>
{{/captioned}}<thead><tr>{{#columns}}<th scope="col"{{#number}} class="number"{{/number}}>{{name}}</th>{{/columns}}</tr></thead>
<tbody>
{{#rows}}<tr{{#marked}} class="marked"{{/marked}}>{{#cells}}{{#first}}<th scope="row" class="{{class}}">{{text}}</th>{{/first}}{{^first}}<td class="{{class}}">{{text}}</td>{{/first}}{{/cells}}</tr>
{{/rows}}</tbody>
</table></div>
{{/table}}{{#figure}}<figure>
{{{svg}}}
<figcaption>{{caption}}</figcaption>
</figure>
{{/figure}}{{/blocks}}</section>
{{/sections}}</main>
<footer><p>{{footer}}</p></footer>
</body>
</html>
)html";

inline constexpr const char* reportHtmlStyle = R"css(
:root{--ink:#1e2420;--paper:#fff;--quiet:#5d665f;--rule:#c9cfca;--tint:#f1f5f1;--accent:#2f6b48;--bad:#a8420a;--good:#0a5f96;--sheet:#fff}
@media (prefers-color-scheme:dark){:root{--ink:#e6ebe7;--paper:#1a1f1c;--quiet:#a3ada6;--rule:#3d4641;--tint:#242b27;--accent:#8fcca8;--bad:#ff9d66;--good:#7cc4f0;--sheet:#161a18}}
*{box-sizing:border-box}
html{color-scheme:light dark}
body{margin:0 auto;padding:2.5rem 1.5rem 4rem;max-width:62rem;color:var(--ink);background:var(--sheet);font:16px/1.55 "Segoe UI",system-ui,-apple-system,"Noto Sans","DejaVu Sans",sans-serif;font-variant-numeric:tabular-nums}
header{border-bottom:3px solid var(--accent);padding-bottom:1rem}
h1{font-size:1.75rem;line-height:1.25;margin:0;overflow-wrap:anywhere}
header p{margin:.25rem 0 0;color:var(--quiet)}
h2{font-size:1.3rem;margin:3rem 0 1rem;padding-bottom:.25rem;border-bottom:1px solid var(--rule)}
h3{font-size:1.05rem;margin:2rem 0 .5rem}
nav ol{columns:3 14rem;margin:1rem 0 0;padding:0 0 0 1.25rem;font-size:.9rem}
nav li{margin:0;padding:.15rem 0;break-inside:avoid}
a{color:var(--accent)}
p{margin:.5rem 0;max-width:46rem;white-space:pre-line;overflow-wrap:anywhere}
.lead{font-size:1.15rem;font-weight:600}
.note{color:var(--quiet)}
.warning{border-left:4px solid var(--bad);background:var(--tint);padding:.75rem 1rem}
.warning strong{color:var(--bad)}
dl{margin:1rem 0}
dl div{display:grid;grid-template-columns:minmax(8rem,12rem) 1fr;gap:.25rem 1.25rem;padding:.4rem 0;border-top:1px solid var(--rule)}
dt{font-weight:600;overflow-wrap:anywhere}
dd{margin:0;white-space:pre-line;overflow-wrap:anywhere}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(11rem,1fr));gap:1rem}
.tiles div{display:block;border:0;border-radius:6px;background:var(--tint);padding:.9rem 1rem}
.tiles dt{font-weight:400;color:var(--quiet);font-size:.85rem}
.tiles b{display:block;font-size:1.45rem;line-height:1.3}
.tiles span{font-size:.85rem;color:var(--quiet)}
ul{padding-left:1.25rem}
li{margin:.3rem 0;max-width:48rem;white-space:pre-line;overflow-wrap:anywhere}
.wide{overflow-x:auto;margin:1.25rem 0}
table{border-collapse:collapse;width:100%;font-size:.86rem;line-height:1.4}
caption{text-align:left;color:var(--quiet);padding-bottom:.5rem}
th,td{padding:.3rem .5rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--rule);overflow-wrap:anywhere;min-width:3.2rem}
thead th{border-bottom:2px solid var(--quiet);vertical-align:bottom;overflow-wrap:normal}
tbody th{font-weight:400}
.number{text-align:right;white-space:nowrap}
thead .number{white-space:normal}
td,tbody th{white-space:pre-line}
.marked th,.marked td{font-weight:600;background:var(--tint)}
.quiet{color:var(--quiet)}.estimate{font-style:italic}.good{color:var(--good)}.bad{color:var(--bad)}.strong{font-weight:600}
figure{margin:1.5rem 0}
figure svg{display:block;width:100%;height:auto;color:var(--ink);background:var(--paper);border-radius:6px}
figcaption{color:var(--quiet);font-size:.86rem;margin-top:.4rem}
pre{background:var(--tint);border-radius:6px;padding:1rem;overflow-x:auto;font-size:.8rem;line-height:1.45;white-space:pre-wrap;overflow-wrap:anywhere}
footer{margin-top:3rem;color:var(--quiet);font-size:.85rem}
@media print{:root{--ink:#1e2420;--paper:#fff;--quiet:#5d665f;--rule:#c9cfca;--tint:#f1f5f1;--accent:#2f6b48;--bad:#a8420a;--good:#0a5f96;--sheet:#fff}
body{max-width:none;padding:0;font-size:10pt}nav{display:none}h2,h3{break-after:avoid}figure,tr,.tiles,dl div{break-inside:avoid}thead{display:table-header-group}.wide{overflow:visible}caption{break-after:avoid}.tiles{grid-template-columns:repeat(4,1fr)}@page{margin:18mm}}
@media screen and (max-width:40rem){dl div{grid-template-columns:1fr}table{min-width:38rem}}
)css";

}  // namespace espalier
