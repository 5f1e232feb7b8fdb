#include "views/report/pdf_table.h"

#include <algorithm>

namespace espalier {

namespace {

constexpr double textSize = 8, gutter = 9, padding = 2.6;
const QColor ruleColour(0xc9, 0xcf, 0xca), headRule(0x6b, 0x74, 0x6e), tint(0xec, 0xf3, 0xee),
    quietInk(0x5d, 0x66, 0x5f);

class TablePlacer {
public:
    TablePlacer(const ReportTable& table, PdfPages& pages) : m_table(table), m_pages(pages) { divide(); }

    void place()
    {
        if (!m_table.caption.isEmpty()) {
            PdfPages::Style style{8.5};
            style.colour = quietInk;
            const auto caption = PdfPages::lines(m_table.caption, style, PdfPages::column);
            m_pages.want(caption.height() + 60);
            m_pages.flow(caption, PdfPages::left);
            m_pages.advance(4);
        }
        m_pages.want(44);
        head();
        const std::size_t count = m_table.rows.size();
        for (std::size_t row = 0; row < count; ++row) {
            // The last row is not left alone on a page.
            if (row + 2 == count && count > 3 && m_pages.room() < 2 * (1.35 * textSize + 2 * padding)) goOn();
            placeRow(m_table.rows[row],
                     std::find(m_table.marked.begin(), m_table.marked.end(), int(row)) != m_table.marked.end());
        }
        m_pages.advance(6);
    }

private:
    /// Figures get what they need; words share the rest by weight, but none gets more than it needs as long as another
    /// lacks room.
    void divide()
    {
        const std::size_t columns = m_table.columns.size();
        std::vector<double> wanted(columns), least(columns);
        for (std::size_t i = 0; i < columns; ++i) {
            PdfPages::Style bold{textSize, true};
            for (const QString& word : m_table.columns[i].title.split(QLatin1Char(' ')))
                least[i] = std::max(least[i], PdfPages::widthOf(word, bold) + 1);
            wanted[i] = least[i];
            for (const ReportTable::Row& row : m_table.rows)
                if (i < row.size()) wanted[i] = std::max(wanted[i], PdfPages::widthOf(row[i].text.left(200), bold) + 1);
        }
        double room = PdfPages::column - gutter * double(columns - 1);
        m_widths.assign(columns, 0);
        std::vector<std::size_t> open;
        for (std::size_t i = 0; i < columns; ++i) {
            if (m_table.columns[i].number)
                room -= m_widths[i] = wanted[i];
            else
                open.push_back(i);
        }
        shareOut(open, wanted, least, room);
        double used = gutter * double(columns - 1);
        for (const double width : m_widths) used += width;
        const double spare = columns > 1 ? std::max(0.0, PdfPages::column - used) / double(columns - 1) : 0;
        m_left.assign(columns, PdfPages::left);
        for (std::size_t i = 1; i < columns; ++i) m_left[i] = m_left[i - 1] + m_widths[i - 1] + gutter + spare;
    }

    void shareOut(std::vector<std::size_t> open, const std::vector<double>& wanted, const std::vector<double>& least,
                  double room)
    {
        for (bool settled = false; !settled && !open.empty();) {
            settled = true;
            double weight = 0;
            for (const std::size_t i : open) weight += m_table.columns[i].weight;
            for (auto each = open.begin(); each != open.end(); ++each) {
                const double share = room * m_table.columns[*each].weight / weight;
                const bool fits = wanted[*each] <= share;
                if (!fits && share >= least[*each]) continue;
                m_widths[*each] = fits ? wanted[*each] : least[*each];
                room -= m_widths[*each];
                open.erase(each);
                settled = false;
                break;
            }
        }
        double weight = 0;
        for (const std::size_t i : open) weight += m_table.columns[i].weight;
        for (const std::size_t i : open) m_widths[i] = std::max(least[i], room * m_table.columns[i].weight / weight);
    }

    void head()
    {
        std::vector<PdfPages::Lines> cells;
        double height = 0;
        PdfPages::Style style{textSize, true};
        for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
            cells.push_back(PdfPages::lines(m_table.columns[i].title, style, m_widths[i], m_table.columns[i].number));
            height = std::max(height, cells.back().height());
        }
        const double y = m_pages.y();
        for (std::size_t i = 0; i < cells.size(); ++i)
            for (int line = 0; line < cells[i].count; ++line)
                m_pages.addLine(cells[i], line, m_left[i], y + height - cells[i].height() + line * cells[i].lineHeight);
        m_pages.advance(height + padding);
        m_pages.rule(PdfPages::left, m_pages.y(), PdfPages::column, 0.9, headRule);
        m_pages.advance(0.9);
    }

    void placeRow(const ReportTable::Row& row, bool marked)
    {
        std::vector<PdfPages::Lines> cells;
        int most = 1;
        for (std::size_t i = 0; i < row.size(); ++i) {
            PdfPages::Style style = pdfStyle(row[i].tone, textSize);
            style.bold = style.bold || marked;
            cells.push_back(PdfPages::lines(row[i].text, style, m_widths[i], m_table.columns[i].number));
            most = std::max(most, cells.back().count);
        }
        const double line = cells.empty() ? 0 : cells.front().lineHeight;
        const double height = most * line + 2 * padding;
        constexpr double page = PdfPages::height - PdfPages::top - PdfPages::bottom;
        if (height > m_pages.room() && (height < page / 2 || m_pages.room() < 4 * line)) goOn();
        for (int from = 0; from < most;) {
            const int fitting = std::max(1, int((m_pages.room() - 2 * padding) / line));
            const int to = std::min(most, from + fitting);
            part(cells, from, to, line, marked);
            from = to;
            if (from < most) goOn();
        }
        m_pages.rule(PdfPages::left, m_pages.y(), PdfPages::column, 0.4, ruleColour);
        m_pages.advance(0.4);
    }

    void goOn()
    {
        m_pages.newPage();
        head();
    }

    void part(const std::vector<PdfPages::Lines>& cells, int from, int to, double line, bool marked)
    {
        const double y = m_pages.y(), height = (to - from) * line + 2 * padding;
        if (marked) m_pages.fill(QRectF(PdfPages::left - 4, y, PdfPages::column + 8, height), tint);
        for (std::size_t i = 0; i < cells.size(); ++i)
            for (int at = from; at < std::min(to, cells[i].count); ++at)
                m_pages.addLine(cells[i], at, m_left[i], y + padding + (at - from) * line);
        m_pages.advance(height);
    }

    const ReportTable& m_table;
    PdfPages& m_pages;
    std::vector<double> m_widths, m_left;
};

}  // namespace

PdfPages::Style pdfStyle(Tone tone, double size)
{
    PdfPages::Style style{size};
    switch (tone) {
        case Tone::normal:
            break;
        case Tone::quiet:
            style.colour = quietInk;
            break;
        case Tone::estimate:
            style.italic = true;
            break;
        case Tone::good:
            style.colour = QColor(0x0a, 0x5f, 0x96);
            break;
        case Tone::bad:
            style.colour = QColor(0xa8, 0x42, 0x0a);
            break;
        case Tone::strong:
            style.bold = true;
            break;
    }
    return style;
}

void placePdfTable(const ReportTable& table, PdfPages& pages)
{
    if (!table.columns.empty()) TablePlacer(table, pages).place();
}

}  // namespace espalier
