extension ReportPage {
  static let style = """
    :root{--ink:#1b1f24;--soft:#4b535d;--faint:#626b76;--rule:#d9dde2;--paper:#fff;--wash:#f6f7f8;\
    --link:#0b4f8a;--good:#1d6b3a;--good-wash:#eaf5ed;--warning:#7a4b00;--warning-wash:#fdf4df;\
    --danger:#9b1c1c;--danger-wash:#fdecea}
    @media (prefers-color-scheme:dark){:root{--ink:#e7e9ec;--soft:#bcc3cb;--faint:#98a1ac;\
    --rule:#353b44;--paper:#16191d;--wash:#1e2227;--link:#8cc0f0;--good:#8fd3a6;\
    --good-wash:#1b2c21;--warning:#f0c674;--warning-wash:#322914;--danger:#f3a6a0;\
    --danger-wash:#3a1e1d}}
    *{box-sizing:border-box}
    html{font-size:100%;-webkit-text-size-adjust:100%}
    body{margin:0 auto;padding:3rem 1.5rem 4rem;max-width:62rem;background:var(--paper);\
    color:var(--ink);font:1rem/1.55 Charter,"Bitstream Charter","Source Serif 4",Cambria,Georgia,\
    "DejaVu Serif",serif;hyphens:auto;overflow-wrap:break-word}
    h1,h2,h3,.kicker,nav,table,dl,.notice,.badge,footer{font-family:system-ui,"Segoe UI",\
    "Helvetica Neue",Arial,"DejaVu Sans",sans-serif}
    h1{font-size:2.1rem;line-height:1.15;font-weight:650;letter-spacing:-.015em;\
    margin:0 0 1.25rem;hyphens:manual;text-wrap:balance}
    h2{font-size:1.35rem;line-height:1.25;font-weight:650;margin:0 0 1rem;padding-top:.7rem;\
    border-top:2px solid var(--ink)}
    h3{font-size:1.02rem;line-height:1.35;font-weight:650;margin:2rem 0 .6rem}
    p{margin:0 0 .9rem;max-width:44rem}
    p,td,dd,li{white-space:pre-line}
    a{color:var(--link);text-underline-offset:.15em;overflow-wrap:anywhere}
    .kicker{margin:0 0 .6rem;color:var(--faint);font-size:.86rem;letter-spacing:.02em}
    section{margin-top:3rem}
    nav{margin:2rem 0 0;padding:1rem 1.25rem;background:var(--wash);font-size:.9rem}
    nav h2{font-size:.86rem;border:0;padding:0;margin:0 0 .4rem;color:var(--soft)}
    nav ol{margin:0;padding:0 0 0 1.3rem;columns:3 12rem;column-gap:2rem}
    nav li{margin:.15rem 0}
    nav a{color:inherit;text-decoration:none}
    nav a:hover{text-decoration:underline}
    dl{margin:0 0 1.2rem;display:grid;grid-template-columns:repeat(auto-fit,minmax(21rem,1fr));\
    gap:0 2.5rem;font-size:.92rem}
    dl div{display:grid;grid-template-columns:9.5rem 1fr;gap:.75rem;padding:.45rem 0;\
    border-bottom:1px solid var(--rule)}
    dt{color:var(--faint)}
    dd{margin:0;min-width:0;overflow-wrap:anywhere}
    ul{margin:0 0 1rem;padding-left:1.2rem;max-width:44rem}
    li{margin:.25rem 0}
    .table{overflow-x:auto;margin:0 0 1.5rem}
    .table:focus-visible{outline:2px solid var(--link);outline-offset:2px}
    table{width:100%;border-collapse:collapse;font-size:.86rem;line-height:1.45;\
    font-variant-numeric:tabular-nums}
    caption{text-align:left;color:var(--faint);padding:0 0 .4rem}
    th,td{text-align:left;vertical-align:top;padding:.5rem .9rem .5rem 0;\
    border-bottom:1px solid var(--rule);overflow-wrap:break-word}
    th:last-child,td:last-child{padding-right:0}
    thead th{border-bottom:1.5px solid var(--ink);font-weight:650;color:var(--soft);\
    vertical-align:bottom;overflow-wrap:normal}
    tbody th{font-weight:400;max-width:16rem}
    tr.struck th,tr.struck td{color:var(--faint);text-decoration:line-through}
    tr.struck .badge{text-decoration:none;display:inline-block}
    blockquote{margin:.8rem 0 1rem;padding:.9rem 1.2rem;border-left:3px solid var(--ink);\
    background:var(--wash);max-width:44rem}
    blockquote p{margin:0;white-space:pre-wrap;max-width:none;hyphens:manual;\
    overflow-wrap:anywhere}
    figure{margin:0 0 1.5rem}
    code{font:.84em/1.4 ui-monospace,"SF Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace;\
    overflow-wrap:anywhere}
    .quiet{color:var(--faint)}
    .notice{margin:0 0 .9rem;padding:.7rem 1rem;border:1px solid var(--rule);\
    border-left:4px solid var(--faint);background:var(--wash);font-size:.92rem;max-width:none}
    .notice.good{border-left-color:var(--good);background:var(--good-wash)}
    .notice.warning{border-left-color:var(--warning);background:var(--warning-wash)}
    .notice.danger{border-left-color:var(--danger);background:var(--danger-wash)}
    .badge{display:inline-block;font-size:.74rem;line-height:1.35;font-weight:600;\
    padding:.06rem .45rem;border:1px solid currentColor;border-radius:.2rem;color:var(--soft);\
    hyphens:manual;white-space:normal;overflow-wrap:break-word}
    .badge.good{color:var(--good)}.badge.warning{color:var(--warning)}\
    .badge.danger{color:var(--danger)}
    footer{margin-top:4rem;padding-top:1rem;border-top:1px solid var(--rule);\
    color:var(--faint);font-size:.82rem}
    footer p{max-width:none;margin:0 0 .3rem;overflow-wrap:anywhere}
    @media (max-width:40rem){body{padding:1.5rem 1rem}h1{font-size:1.6rem}\
    dl div{grid-template-columns:1fr;gap:.1rem}}
    @page{size:A4;margin:20mm 18mm 22mm}
    @media print{:root{--ink:#000;--soft:#222;--faint:#444;--rule:#bbb;--paper:#fff;--wash:#fff;\
    --link:#000;--good:#000;--warning:#000;--danger:#000;--good-wash:#fff;--warning-wash:#fff;\
    --danger-wash:#fff}
    body{max-width:none;padding:0;font-size:10.5pt}
    h1{font-size:24pt}h2{font-size:15pt}
    nav{border:1px solid var(--rule)}
    section{margin-top:1.6rem}
    section.page{break-before:page;margin-top:0}
    h2,h3,h3+p,caption,thead{break-after:avoid}
    tr,blockquote,figure,dl div,.notice{break-inside:avoid}
    thead{display:table-header-group}
    .table{overflow:visible}
    p,li{orphans:3;widows:3}
    a{text-decoration:none}}
    """
}
