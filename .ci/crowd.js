// Writes a workspace with many units that owe everything, for pages that must stay readable.
const fs = require('fs');
const path = require('path');

const units = 400;
fs.writeFileSync(path.join(process.argv[2], 'program.yaml'), `kind: Program
id: crowd
title: Kế hoạch của nhiều đơn vị (dữ liệu thử)
language: vi
period: {from: 2023-01-01, to: 2023-12-31}
coordinator: u0
areas: [{id: "1", name: Một}, {id: "2", name: Hai}]
unitPlan: {owedBy: all, due: 2023-01-31}
reports:
  - {id: monthly, owedBy: all, frequency: monthly, cutoff: 14, due: {day: 18}}
escalation:
  count: calendar
  ladder: [{level: 1, after: 1, notify: [head]}, {level: 2, after: 20, notify: [head]}]
tasks:
  - {id: "1.1", area: "1", title: Việc một, product: x, lead: all, timing: 2023-03-31}
  - {id: "1.2", area: "1", title: Việc hai, product: x, lead: all, timing: 2023-07-10}
  - {id: "2.1", area: "2", title: Việc ba, product: x, lead: all, timing: 2023-05-31}
kpis:
  - {id: k, name: Hài lòng, target: "> 95", scope: unit, in: monthly}
`);
const lines = Array.from({ length: units }, (_, i) =>
  `  - {id: u${i}, name: Đơn vị số ${i}, type: ward, head: {name: Người Mẫu ${i}, title: Chủ tịch, email: u${i}@example.org}}`);
fs.writeFileSync(path.join(process.argv[2], 'units.yaml'), `kind: Units\nunits:\n${lines.join('\n')}\n`);
