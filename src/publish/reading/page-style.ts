/** The style of the page of a reading: paper and ink, the metric in colour and in words, one column of text with its margin. */
export const PAGE_STYLE = `
:root{color-scheme:light dark;
--paper:#fbf9f4;--lift:#f4f0e7;--ink:#1d1b18;--soft:#665f55;--rule:#d8d1c3;--hair:#e9e4d9;
--teal:#0d5c5b;--teal-wash:#d9e8e4;--sand:#8a6420;--sand-fill:#cfa75f;--sand-wash:#f3e6c9;--brick:#96351f;--brick-wash:#f4dcd3;--ink-wash:#e8e3d8;--glow:#ffe9a8;
--serif:"Source Serif 4 Variable","Source Serif 4",Charter,"Iowan Old Style",Georgia,"Liberation Serif",serif;
--sans:"Inter Variable",Inter,system-ui,"Segoe UI",Roboto,"Liberation Sans",sans-serif}
@media(prefers-color-scheme:dark){:root{
--paper:#181715;--lift:#201f1c;--ink:#ebe6db;--soft:#aaa294;--rule:#3f3b34;--hair:#2c2a25;
--teal:#74c2bb;--teal-wash:#17393a;--sand:#dcb671;--sand-fill:#b98f47;--sand-wash:#3d3119;--brick:#eb9378;--brick-wash:#46231a;--ink-wash:#33302a;--glow:#5a4a17}}
*{box-sizing:border-box}
html{font:100%/1.6 var(--serif);background:var(--paper);color:var(--ink);-webkit-text-size-adjust:100%;scroll-behavior:smooth;scroll-padding-top:20vh}
@media(prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0 auto;padding:clamp(1.25rem,4vw,3rem) clamp(1.1rem,4vw,3rem) 4rem;max-width:72rem;font-optical-sizing:auto}
a{color:inherit;text-decoration-color:var(--rule);text-underline-offset:.18em}
a:hover{text-decoration-color:currentColor}
:focus-visible{outline:2px solid var(--teal);outline-offset:3px;border-radius:2px}
.top{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;align-items:baseline;justify-content:space-between;font:500 .8125rem/1.5 var(--sans);color:var(--soft);border-bottom:1px solid var(--rule);padding-bottom:.7rem;margin-bottom:clamp(1.6rem,5vw,3.2rem)}
.top b{color:var(--ink);font-weight:650;letter-spacing:-.005em}
article+article{border-top:3px double var(--rule);margin-top:4rem;padding-top:3rem}
h1{font-size:clamp(1.75rem,1.1rem + 2.6vw,2.9rem);line-height:1.14;font-weight:600;letter-spacing:-.015em;max-width:30ch;margin:0 0 .9rem;text-wrap:balance;overflow-wrap:anywhere}
.facts{font:400 .875rem/1.55 var(--sans);color:var(--soft);margin:0 0 .35rem;max-width:68ch}
.facts b{font-weight:550;color:var(--ink)}
.warn{border-left:3px solid var(--sand-fill);padding-left:.8rem;color:var(--ink)}
section{margin-top:clamp(2.2rem,5vw,3.4rem)}
h2{font:650 .8125rem/1.4 var(--sans);margin:0 0 1.1rem;padding-top:.6rem;border-top:1px solid var(--ink);display:flex;justify-content:space-between;flex-wrap:wrap;gap:0 1rem}
h2 small{font:inherit;font-weight:450;color:var(--soft)}
.nights,.sides{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,24rem),1fr));gap:2.4rem 3.5rem}
.sides{grid-template-columns:repeat(auto-fill,minmax(min(100%,20rem),1fr));gap:1.4rem 3.5rem}
.night:not(.wide) .sides{grid-template-columns:1fr}
.night.wide{grid-column:1/-1}
.night h3{font-size:1.25rem;line-height:1.25;font-weight:600;margin:0;letter-spacing:-.008em}
.against{font:450 .8125rem/1.5 var(--sans);color:var(--soft);margin:.1rem 0 .8rem}
table{border-collapse:collapse;width:100%;font:400 .875rem/1.4 var(--sans)}
td{padding:.42rem 0;vertical-align:baseline;border-top:1px solid var(--hair)}
tr:first-child td{border-top-color:var(--rule)}
td.f{text-align:right;white-space:nowrap;font-weight:650;font-variant-numeric:tabular-nums lining-nums;padding-right:.9rem;width:1%;min-width:3.4rem}
td.w{padding-right:1rem;padding-left:1.15em;min-width:10.5rem}
td.w a{text-decoration:none}td.w a:hover{text-decoration:underline}
td.b{color:var(--soft);text-align:right}td.b small{display:block;font-size:.75rem;line-height:1.35}
.d1 td.w{padding-left:2.3em}.d2 td.w{padding-left:3.45em}.d3 td.w{padding-left:4.6em}
.key{display:inline-block;width:.62em;height:.62em;margin:0 .53em 0 -1.15em;border:1.5px solid var(--ink);border-radius:1px;vertical-align:.02em}
.teal .key{background:var(--teal);border-color:var(--teal)}.sand .key{background:var(--sand-fill);border-color:var(--sand)}.both .key{background:linear-gradient(135deg,var(--teal) 50%,var(--sand-fill) 50%);border-color:var(--teal)}.brick .key{background:var(--brick);border-color:var(--brick)}.person .key{background:var(--ink);border-radius:50%}
.bar{display:block;width:100%;height:2.1rem;margin:.2rem 0 .5rem;overflow:visible}
.bar .o{fill:none;stroke:var(--ink);stroke-width:1}.bar .teal{fill:var(--teal)}.bar .sand{fill:var(--sand-fill)}.bar .plain{fill:var(--ink-wash)}.bar .dots{fill:url(#dots)}pattern .dot{fill:var(--soft)}pattern .teal{fill:var(--teal)}pattern .sand{fill:var(--sand-fill)}.bar .tear{fill:var(--paper)}.bar .both{fill:url(#both)}
.bar text{font:650 .8125rem var(--sans);fill:var(--ink);font-variant-numeric:tabular-nums}.bar text.on-teal{fill:var(--paper)}.bar text.on-sand{fill:#1d1b18}.bar text.on-both,.bar text.rest{paint-order:stroke;stroke:var(--paper);stroke-width:4px}
.bar .cut{stroke:var(--paper);stroke-width:2}
.sum{font:400 .875rem/1.5 var(--sans);margin:0 0 1rem;font-variant-numeric:tabular-nums}
.sum em{font-style:normal;color:var(--soft)}
.tools{display:flex;flex-wrap:wrap;gap:.4rem 1.4rem;font:400 .8125rem/1.5 var(--sans);color:var(--soft);margin:-.3rem 0 1.4rem}
.tools label{display:inline-flex;gap:.45rem;align-items:center;cursor:pointer}
.tools input{accent-color:var(--teal);width:1rem;height:1rem;margin:0}
.row{display:grid;grid-template-columns:minmax(0,38rem) minmax(0,1fr);column-gap:clamp(2rem,4vw,3.5rem);margin-bottom:1.15rem}
.row p{margin:0;font-size:1.125rem;line-height:1.68;white-space:pre-line;overflow-wrap:anywhere;hanging-punctuation:first}
.head{align-items:end;row-gap:.7rem;margin-bottom:.9rem}.head h1{margin:0}.head .notes{align-self:end;padding:0}.head .notes>li:last-child{margin-bottom:.2rem}.whole{white-space:nowrap}h1 a.n,h1 a.n.teal,h1 a.n.sand,h1 a.n.both,h1 a.n.brick,h1 a.n.person{font-weight:inherit;background:none;box-shadow:none;padding:0;margin:0;text-decoration:underline 3px var(--ink);text-underline-offset:.18em}h1 a.n.teal,h1 a.n.both{text-decoration-color:var(--teal)}h1 a.n.sand{text-decoration-color:var(--sand-fill)}h1 a.n.brick{text-decoration-color:var(--brick)}h1 .c{text-underline-offset:.18em}h1 .q{font-style:inherit}
.notes{list-style:none;margin:0;padding:.25rem 0 0;font:400 .8125rem/1.42 var(--sans);color:var(--soft);align-self:start}
.notes>li{padding:.15rem 0 .15rem .8rem;margin-bottom:.6rem;border-left:2px solid var(--rule);overflow-wrap:anywhere}
.notes>li>a{color:var(--ink);text-decoration:none;display:block;font-size:.875rem}.notes>li>a:hover{text-decoration:underline}
.notes i{color:var(--soft)}.notes b{font-weight:650;font-variant-numeric:tabular-nums lining-nums}
.notes .teal,.notes .both{border-color:var(--teal)}.notes .sand{border-color:var(--sand-fill)}.notes .brick{border-color:var(--brick)}.notes .open,.notes .person{border-color:var(--ink)}
.notes .said{border-left-style:dotted}
.c{text-decoration:underline;text-decoration-thickness:1px;text-decoration-color:var(--soft);text-underline-offset:.28em}
.c.teal,.c.both{text-decoration-color:var(--teal)}.c.sand{text-decoration-color:var(--sand-fill)}.c.brick{text-decoration-color:var(--brick)}
a.n{font-weight:650;font-variant-numeric:lining-nums;text-decoration:none;border-radius:3px;padding:.04em .22em;margin:0 -.06em;box-decoration-break:clone;-webkit-box-decoration-break:clone;box-shadow:inset 0 0 0 1px var(--ink)}
a.n.teal{background:var(--teal-wash);box-shadow:inset 0 -2px 0 var(--teal)}a.n.sand{background:var(--sand-wash);box-shadow:inset 0 -2px 0 var(--sand-fill)}a.n.both{background:linear-gradient(135deg,var(--teal-wash) 50%,var(--sand-wash) 50%);box-shadow:inset 0 -2px 0 var(--teal)}a.n.brick{background:var(--brick-wash);box-shadow:inset 0 -2px 0 var(--brick)}a.n.person{background:var(--ink-wash);box-shadow:inset 0 -2px 0 var(--ink)}
.q{font-style:italic}
.e{border-bottom:1px dotted var(--soft)}
.a{position:relative}
article:has(.show-a:checked) .a{background:repeating-linear-gradient(135deg,transparent 0 3px,var(--rule) 3px 4px);outline:1px dashed var(--soft);outline-offset:1px;border-radius:2px}
article:has(.hide-c:checked) .c,article:has(.hide-c:checked) a.n{all:unset}
article:has(.hide-c:checked) .q{font-style:inherit}article:has(.hide-c:checked) .e{border:0}
.lit,:target:not(article,section){background:var(--glow)!important;border-radius:3px}
.notes>li.lit,.notes>li:target{background:var(--glow)!important;border-radius:0 3px 3px 0}
.said-list{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,24rem),1fr));gap:1.6rem 3rem;margin:0;padding:0;list-style:none}
.said-list blockquote{margin:0;font-size:1.0625rem;line-height:1.5;padding-left:1rem;border-left:2px solid var(--rule);overflow-wrap:anywhere}
.said-list .direct blockquote{font-style:italic;border-left-color:var(--ink)}
.said-list .by{font:400 .8125rem/1.5 var(--sans);color:var(--soft);margin:.35rem 0 0;padding-left:1rem}
.said-list .by b{color:var(--ink);font-weight:600}
.lines{list-style:none;margin:0;padding:0;font:400 .9375rem/1.5 var(--sans)}
.lines li{display:grid;grid-template-columns:minmax(7rem,11rem) minmax(0,1fr);gap:.1rem 1.4rem;padding:.5rem 0;border-top:1px solid var(--hair)}
.lines li:first-child{border-top:0}
.lines li.one{grid-template-columns:1fr}.lines em{font-style:normal;color:var(--soft)}
.lines b{font-weight:600}.lines small{font-size:.8125rem;color:var(--soft);display:block}
details{border-top:1px solid var(--rule);font:400 .875rem/1.5 var(--sans)}
details:last-of-type{border-bottom:1px solid var(--rule)}
summary{cursor:pointer;padding:.7rem 0;font-weight:600;list-style-position:outside}
summary span{font-weight:400;color:var(--soft)}
details ul{margin:0 0 1.2rem;padding:0;list-style:none}
details li{display:grid;grid-template-columns:minmax(6rem,10rem) minmax(0,1fr);gap:0 1.2rem;padding:.35rem 0;border-top:1px solid var(--hair);color:var(--soft);overflow-wrap:anywhere}
details li b{color:var(--ink);font-weight:550}
details dl{margin:0;display:grid;grid-template-columns:max-content minmax(0,1fr);gap:0 .8rem}
details dt{color:var(--soft)}details dd{margin:0}
footer{margin-top:3.5rem;padding-top:1rem;border-top:1px solid var(--ink);font:400 .8125rem/1.55 var(--sans);color:var(--soft);max-width:68ch}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.4rem .8rem}
@media(max-width:57rem){.row{grid-template-columns:minmax(0,38rem)}.notes{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,16rem),1fr));gap:.2rem 1.4rem;padding:.7rem 0 .6rem}.row p{font-size:1.0625rem}.row{margin-bottom:1.4rem}}
@media(max-width:34rem){table{display:grid;grid-template-columns:max-content minmax(0,1fr)}tbody{display:contents}tr{display:grid;grid-template-columns:subgrid;grid-column:1/-1}td.f{width:auto;min-width:0;padding-right:.6rem}td.w{min-width:0;padding-right:0}
td.b{grid-column:2;text-align:left;border-top:0;padding:0 0 .42rem 1.15em;margin-top:-.3rem}.d1 td.b{padding-left:2.3em}.d2 td.b{padding-left:3.45em}.d3 td.b{padding-left:4.6em}td.b small{display:inline}td.b small::before{content:" · "}.lines li,details li{grid-template-columns:1fr}.night h3{font-size:1.125rem}}
@media print{:root{--paper:#fff;--lift:#fff;--ink:#000;--soft:#444;--rule:#aaa;--hair:#ccc;--teal:#0d5c5b;--teal-wash:#e4efec;--sand:#8a6420;--sand-wash:#f6edd8;--brick:#96351f;--brick-wash:#f6e5df;--ink-wash:#eee}
html{font-size:9.5pt}body{max-width:none;padding:0}.tools,.skip{display:none}.row{grid-template-columns:minmax(0,62%) minmax(0,1fr);break-inside:auto}.night,.said-list li,.notes>li{break-inside:avoid}h2,h3{break-after:avoid}}
`.trim();
