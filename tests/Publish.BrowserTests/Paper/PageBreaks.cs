namespace Publish.BrowserTests.Paper;

/// <summary>What a sheet that is laid out must not have where one page ends and the next begins.</summary>
internal static class PageBreaks
{
    /// <summary>All that is wrong, a sentence each.</summary>
    public const string Faults = """
        (() => {
          const faults = [];
          const boxes = part => {
            const range = document.createRange();
            range.selectNodeContents(part);
            return [...range.getClientRects()].filter(box => box.width > 1 && box.height > 4);
          };
          const lines = part => new Set(boxes(part).map(box => Math.round((box.top + box.bottom) / 16))).size;
          const pages = [...document.querySelectorAll(".pagedjs_page")];
          const footed = page => [...page.querySelectorAll(".pagedjs_footnote_area .number")].map(number => number.textContent);
          const widths = {};
          let start, measure;
          for (const [index, page] of pages.entries()) {
            const say = fault => faults.push(`page ${index + 1}: ${fault}`);
            const content = page.querySelector(".pagedjs_page_content");
            const area = content.getBoundingClientRect();
            for (const part of content.querySelectorAll(".text :is(p, li):not(:has(> p))")) {
              if (part.dataset.splitFrom && lines(part) === 1) say(`it begins with a single last line, “${part.textContent.slice(-40)}”`);
              if (part.dataset.splitTo && lines(part) === 1) say(`it ends with a single first line, “${part.textContent.slice(0, 40)}”`);
            }
            for (const part of content.querySelectorAll(".text > p")) {
              const box = part.getBoundingClientRect();
              start ??= box.left - area.left;
              measure ??= box.width;
              if (Math.abs(box.left - area.left - start) > 1 || Math.abs(box.width - measure) > 1) say(`“${part.textContent.slice(0, 40)}” leaves the axis or its measure`);
            }
            const heading = content.querySelector(".text > h2:last-child");
            if (heading && index < pages.length - 1) say(`its heading “${heading.textContent}” stands alone`);
            for (const call of content.querySelectorAll(".call a"))
              if (!footed(page).includes(call.textContent)) say(`note ${call.textContent} does not begin at its foot`);
            for (const table of content.querySelectorAll(".text table")) {
              if (!table.tHead) say("a table goes on without its head");
              if (!table.querySelector("tbody tr")) say("a table's head stands alone");
              const columns = [...table.rows[0].cells].map(cell => Math.round(cell.getBoundingClientRect().width)).join();
              if ((widths[table.dataset.ref] ??= columns) !== columns) say(`a table goes on with columns of ${columns} instead of ${widths[table.dataset.ref]}`);
              for (const cell of table.querySelectorAll("td.right")) if (lines(cell) > 1) say(`the figure ${cell.textContent} is torn`);
            }
          }
          return faults;
        })()
        """;

    /// <summary>As Paged.js would leave them if nobody asked for more.</summary>
    public const string Mutant = """
        (() => {
          for (const part of document.querySelectorAll(".text [data-split-from]:is(p, li):not(:has(> p))")) part.textContent = "last.";
          for (const part of document.querySelectorAll(".text [data-split-to]:is(p, li):not(:has(> p))")) part.textContent = "First";
          for (const part of document.querySelectorAll(".text table[data-split-from]")) {
            part.tHead.remove();
            part.style.tableLayout = "auto";
            part.style.inlineSize = "60mm";
          }
          for (const part of document.querySelectorAll(".text td.right")) part.innerHTML = "1,2<br>50";
          document.querySelector(".pagedjs_footnote_area .number").remove();
          [...document.querySelectorAll(".text > p")].at(-1).style.marginInlineStart = "-46mm";
        })()
        """;
}
