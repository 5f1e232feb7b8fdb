#include "views/report/report_pdf.h"

#include "views/report/pdf_pages.h"
#include "views/report/pdf_table.h"
#include "views/words/tr.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace espalier {

namespace {

constexpr double bodySize = 9.5, termWidth = 118;
const QColor accent(0x2f, 0x6b, 0x48), quietText(0x5d, 0x66, 0x5f), thinRule(0xc9, 0xcf, 0xca),
    paleTint(0xf1, 0xf5, 0xf1), warningInk(0xa8, 0x42, 0x0a);

PdfPages::Style body(double size = bodySize, bool bold = false)
{
    PdfPages::Style style;
    style.size = size;
    style.bold = bold;
    return style;
}

/// Places blocks one below the other.
class BlockPlacer {
public:
    explicit BlockPlacer(PdfPages& pages) : m_pages(pages) {}

    void operator()(const ReportParagraph& paragraph)
    {
        using Kind = ReportParagraph::Kind;
        switch (paragraph.kind) {
            case Kind::lead:
                return text(paragraph.text, body(12, true), 2, 8);
            case Kind::normal:
                return text(paragraph.text, body(), 0, 7);
            case Kind::note: {
                PdfPages::Style style = body();
                style.colour = quietText;
                return text(paragraph.text, style, 0, 6);
            }
            case Kind::warning:
                return warning(paragraph.text);
            case Kind::code:
                return code(paragraph.text);
        }
    }

    void operator()(const ReportHeading& heading)
    {
        m_pages.space(10);
        m_pages.want(70);
        text(heading.text, body(11, true), 0, 4);
    }

    void operator()(const ReportList& list)
    {
        const bool terms = std::any_of(list.items.begin(), list.items.end(),
                                       [](const ReportList::Item& item) { return !item.term.isEmpty(); });
        for (const ReportList::Item& item : list.items) terms ? term(item) : point(item.text);
        m_pages.advance(6);
    }

    void operator()(const ReportTiles& tiles)
    {
        const double count = double(std::max<std::size_t>(1, tiles.tiles.size())), gap = 8, high = 66;
        const double wide = (PdfPages::column - gap * (count - 1)) / count;
        m_pages.space(4);
        m_pages.want(high + 10);
        double x = PdfPages::left;
        const double y = m_pages.y();
        for (const ReportTiles::Tile& tile : tiles.tiles) {
            m_pages.fill(QRectF(x, y, wide, high), paleTint);
            m_pages.rule(x, y, wide, 1.5, accent);
            PdfPages::Style small = body(8);
            small.colour = quietText;
            const auto label = PdfPages::lines(tile.label, small, wide - 16);
            const auto value = PdfPages::lines(tile.value, body(fitting(tile.value, wide - 16), true), wide - 16);
            const auto detail = PdfPages::lines(tile.detail, small, wide - 16);
            m_pages.addLine(label, 0, x + 8, y + 8);
            m_pages.addLine(value, 0, x + 8, y + 19);
            for (int line = 0; line < std::min(2, detail.count); ++line)
                m_pages.addLine(detail, line, x + 8, y + 41 + line * detail.lineHeight);
            x += wide + gap;
        }
        m_pages.advance(high + 10);
    }

    void operator()(const ReportTable& table) { placePdfTable(table, m_pages); }

    void operator()(const ReportFigure& figure)
    {
        const double scale = PdfPages::column / figure.size.width();
        const double high = figure.size.height() * scale;
        PdfPages::Style style = body(8.5);
        style.colour = quietText;
        const auto caption = PdfPages::lines(figure.caption, style, PdfPages::column);
        m_pages.space(4);
        m_pages.want(high + caption.height() + 10);
        const double y = m_pages.y();
        m_pages.add([figure, scale, y](QPainter& painter) {
            painter.save();
            painter.translate(PdfPages::left, y);
            painter.scale(scale, scale);
            figure.paint(painter, figure.size);
            painter.restore();
        });
        m_pages.advance(high + 3);
        m_pages.flow(caption, PdfPages::left);
        m_pages.advance(10);
    }

private:
    void text(const QString& words, const PdfPages::Style& style, double before, double after)
    {
        m_pages.space(before);
        m_pages.flow(PdfPages::lines(words, style, PdfPages::column), PdfPages::left);
        m_pages.advance(after);
    }

    static double fitting(const QString& value, double width)
    {
        double size = 15;
        while (size > 8 && PdfPages::widthOf(value, body(size, true)) > width) size -= 0.5;
        return size;
    }

    void warning(const QString& words)
    {
        PdfPages::Style style = body(bodySize, true);
        style.colour = warningInk;
        const auto lines = PdfPages::lines(words, style, PdfPages::column - 22);
        m_pages.space(2);
        m_pages.want(std::min(lines.height() + 12, 200.0));
        if (lines.height() + 12 <= m_pages.room()) {
            m_pages.fill(QRectF(PdfPages::left, m_pages.y(), PdfPages::column, lines.height() + 12), paleTint);
            m_pages.fill(QRectF(PdfPages::left, m_pages.y(), 3, lines.height() + 12), warningInk);
        }
        m_pages.advance(6);
        m_pages.flow(lines, PdfPages::left + 12);
        m_pages.advance(14);
    }

    void code(const QString& words)
    {
        PdfPages::Style style = body(7.5);
        style.fixed = true;
        const auto lines = PdfPages::lines(words, style, PdfPages::column - 16);
        for (int line = 0; line < lines.count; ++line) {
            m_pages.want(lines.lineHeight);
            m_pages.fill(QRectF(PdfPages::left, m_pages.y(), PdfPages::column, lines.lineHeight + 0.2), paleTint);
            m_pages.addLine(lines, line, PdfPages::left + 8, m_pages.y());
            m_pages.advance(lines.lineHeight);
        }
        m_pages.advance(8);
    }

    void term(const ReportList::Item& item)
    {
        const auto term = PdfPages::lines(item.term, body(bodySize, true), termWidth - 12);
        const auto text = PdfPages::lines(item.text, body(), PdfPages::column - termWidth);
        m_pages.want(std::min(std::max(term.height(), text.height()) + 8, 160.0));
        m_pages.rule(PdfPages::left, m_pages.y(), PdfPages::column, 0.4, thinRule);
        m_pages.advance(3);
        for (int line = 0; line < std::max(term.count, text.count); ++line) {
            m_pages.want(text.lineHeight);
            if (line < term.count) m_pages.addLine(term, line, PdfPages::left, m_pages.y());
            if (line < text.count) m_pages.addLine(text, line, PdfPages::left + termWidth, m_pages.y());
            m_pages.advance(text.lineHeight);
        }
        m_pages.advance(3);
    }

    void point(const QString& words)
    {
        const auto mark = PdfPages::lines(QStringLiteral("•"), body(), 12);
        const auto text = PdfPages::lines(words, body(), PdfPages::column - 14);
        m_pages.want(std::min(text.height(), 120.0));
        m_pages.addLine(mark, 0, PdfPages::left + 2, m_pages.y());
        m_pages.flow(text, PdfPages::left + 14);
        m_pages.advance(3);
    }

    PdfPages& m_pages;
};

void placeTitle(const ReportDocument& document, PdfPages& pages)
{
    pages.flow(PdfPages::lines(document.title, body(20, true), PdfPages::column), PdfPages::left);
    PdfPages::Style style = body(10);
    style.colour = quietText;
    pages.flow(PdfPages::lines(document.subtitle, style, PdfPages::column), PdfPages::left);
    pages.advance(8);
    pages.rule(PdfPages::left, pages.y(), PdfPages::column, 2, accent);
    pages.advance(16);
}

/// What a section's title must not be parted from.
double firstHeight(const ReportSection& section)
{
    const auto* figure = std::get_if<ReportFigure>(&section.blocks.front());
    return figure ? figure->size.height() * PdfPages::column / figure->size.width() + 30 : 110;
}

void placeSection(const ReportSection& section, PdfPages& pages)
{
    pages.space(20);
    pages.want(40 + firstHeight(section));
    pages.flow(PdfPages::lines(section.title, body(14, true), PdfPages::column), PdfPages::left);
    pages.advance(2);
    pages.rule(PdfPages::left, pages.y(), PdfPages::column, 0.6, thinRule);
    pages.advance(9);
    BlockPlacer placer(pages);
    for (const ReportBlock& block : section.blocks) std::visit(placer, block);
}

void paintMargins(const ReportDocument& document, QPainter& painter, int page, int pages)
{
    PdfPages margins;
    PdfPages::Style style = body(8);
    style.colour = quietText;
    const double half = PdfPages::column / 2;
    const QString name = document.title.size() > 90 ? document.title.left(89) + QStringLiteral("…") : document.title;
    if (page > 0) {
        margins.addLine(PdfPages::lines(name, style, PdfPages::column), 0, PdfPages::left, 34);
        margins.rule(PdfPages::left, 48, PdfPages::column, 0.4, thinRule);
    }
    const QString number = tr("%1 of %2").arg(QString::number(page + 1), QString::number(pages));
    margins.addLine(PdfPages::lines(tr("Made with Espalier"), style, half), 0, PdfPages::left, PdfPages::height - 44);
    margins.addLine(PdfPages::lines(number, style, half, true), 0, PdfPages::left + half, PdfPages::height - 44);
    margins.paint(painter, 0);
}

}  // namespace

QByteArray reportPdf(const ReportDocument& document)
{
    PdfPages pages;
    placeTitle(document, pages);
    for (const ReportSection& section : document.sections) placeSection(section, pages);

    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter pdf(&buffer);
        pdf.setResolution(1200);
        pdf.setPageSize(QPageSize(QPageSize::A4));
        pdf.setPageMargins(QMarginsF());
        pdf.setTitle(document.title);
        pdf.setCreator(QStringLiteral("Espalier"));
        QPainter painter(&pdf);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(PdfPages::unit, PdfPages::unit);
        for (int page = 0; page < pages.pages(); ++page) {
            if (page > 0) pdf.newPage();
            paintMargins(document, painter, page, pages.pages());
            pages.paint(painter, page);
        }
    }
    return buffer.data();
}

}  // namespace espalier
