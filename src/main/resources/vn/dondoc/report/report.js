"use strict";
// Sorting, filtering, opening. The page is complete without; nothing here makes content.
(() => {
  const language = document.documentElement.lang;
  const byText = new Intl.Collator(language, { numeric: true });

  // Whole numbers as they are shown; other figures and days by what sorts them.
  const value = (row, column) => {
    const cell = row.cells[column];
    const given = cell.dataset.sort ?? cell.textContent.trim();
    if (!cell.classList.contains("num")) return given;
    return cell.dataset.sort === undefined ? Number(given.replace(/\D/g, "")) : given === "" ? -Infinity : Number(given);
  };

  const compare = (a, b) => (typeof a === "number" && typeof b === "number" ? a - b : byText.compare(String(a), String(b)));

  const sort = (table, header) => {
    const column = header.cellIndex;
    const rows = [...table.tBodies[0].rows];
    const first = table.tBodies[0].rows[0];
    const numbers = first !== undefined && first.cells[column].classList.contains("num");
    const before = header.getAttribute("aria-sort");
    // Numbers begin with the most, names with A.
    const order = before === null ? (numbers ? "descending" : "ascending") : before === "ascending" ? "descending" : "ascending";
    const sign = order === "ascending" ? 1 : -1;
    rows.sort((a, b) => sign * compare(value(a, column), value(b, column)));
    for (const other of header.parentElement.cells) other.removeAttribute("aria-sort");
    header.setAttribute("aria-sort", order);
    table.tBodies[0].append(...rows);
  };

  for (const table of document.querySelectorAll("table.sortable")) {
    if (table.tBodies[0].rows.length < 2) continue;
    for (const header of table.tHead.rows[0].cells) {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...header.childNodes);
      button.addEventListener("click", () => sort(table, header));
      header.append(button);
    }
  }

  const apply = (filter) => {
    const chosen = (name) => filter.querySelector(`[name="${name}"]`).value;
    const text = chosen("text").trim().toLocaleLowerCase(language);
    const severity = chosen("severity");
    const group = chosen("group");
    const isSet = text !== "" || severity !== "" || group !== "";
    const holds = (element) => (element?.textContent ?? "").toLocaleLowerCase(language).includes(text);
    let shown = 0;
    for (const unit of filter.closest("section").querySelectorAll("article.unit")) {
      const named = text !== "" && holds(unit.querySelector(".unit-name"));
      let left = 0;
      for (const finding of unit.querySelectorAll("li.finding")) {
        const fits = (severity === "" || finding.dataset.severity === severity)
          && (group === "" || finding.dataset.group === group)
          && (text === "" || named || holds(finding));
        finding.hidden = !fits;
        left += fits ? 1 : 0;
      }
      unit.hidden = left === 0 && isSet;
      shown += left;
    }
    // What was found may be among the units that are folded away.
    const more = filter.parentElement.querySelector(":scope > details.more");
    if (more && isSet) more.open = true;
    filter.querySelector("output").textContent = filter.dataset.counted.replace("#", String(shown));
  };

  for (const filter of document.querySelectorAll(".filter")) {
    filter.hidden = false;
    filter.addEventListener("input", () => apply(filter));
    for (const button of filter.querySelectorAll("button[data-open]")) {
      button.addEventListener("click", () => {
        for (const details of filter.closest("section").querySelectorAll("article.unit > details")) {
          details.open = button.dataset.open === "true";
        }
      });
    }
    apply(filter);
  }

  // A link to a unit opens it.
  const reveal = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    const target = id === "" ? null : document.getElementById(id);
    const details = target?.querySelector(":scope > details");
    if (details) details.open = true;
    for (let above = target?.closest("details"); above; above = above.parentElement.closest("details")) above.open = true;
  };
  addEventListener("hashchange", reveal);
  reveal();
})();
