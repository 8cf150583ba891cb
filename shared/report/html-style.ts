/** The only style sheet of an exported page: readable on screen, in black and white, on paper. */
export const HTML_STYLE = `body{font:1rem/1.5 Georgia,serif;color:#1b1b1b;background:#fff;max-width:44rem;margin:2rem auto;padding:0 1rem;overflow-wrap:break-word}
h1,h2,h3,h4,dl,table,footer,.notice{font-family:Calibri,Arial,sans-serif}
h1{font-size:1.8rem;line-height:1.25}h1,h2,h3,h4{text-wrap:balance}h2{font-size:1.4rem;margin:2rem 0 .4rem}h3{font-size:1.15rem;margin:1.4rem 0 .3rem}h4{font-size:1rem;margin:1rem 0 .2rem}
dl>div{display:flex;gap:.5rem}dt{font-weight:600}dd{margin:0}
blockquote{margin:.8rem 0;padding-left:1rem;border-left:3px solid #777}blockquote p{margin:0;font-style:italic}footer{font-size:.9rem;color:#444}
table{border-collapse:collapse;width:100%;margin:1rem 0;font-size:.95rem}caption{text-align:left;font-weight:600;padding-bottom:.3rem}
th,td{text-align:left;vertical-align:top;padding:.25rem .6rem .25rem 0;border-bottom:1px solid #999}
thead th{border-bottom:2px solid #444}tbody th[scope=row]{font-weight:400}.number{text-align:right;font-variant-numeric:tabular-nums}
tbody tr.total>*{font-weight:700;border-top:2px solid #444}.group>th{padding-top:.8rem}
.notice{border:1px solid #777;padding:0 .8rem;margin:1rem 0}a{color:#0b4a8f}
@page wide{size:A4 landscape}
@media print{.wide{page:wide}body{max-width:none;margin:0;font-size:11pt}h2,h3,h4{break-after:avoid}tr,blockquote{break-inside:avoid}thead{display:table-header-group}.page-break{break-before:page}a{color:inherit}}
@media screen{.table{overflow-x:auto;margin:1rem 0}.table table{margin:0}.wide .table{--wide:max(100%,min(100vw - 3rem,72rem));width:var(--wide);margin-left:calc(50% - var(--wide)/2)}.page-break{border-top:1px solid #999;margin:2rem 0}}`;

/** SHA-256 of the style sheet, base64: the page's policy lets this one through and no other. */
export const HTML_STYLE_HASH = 'WyDk3b07KTXsZ6DYeC0VhpSA7yiQqRYrxbaf4IUaEOg=';
