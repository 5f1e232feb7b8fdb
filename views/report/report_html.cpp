#include "views/report/report_html.h"

#include "views/charts/chart_files.h"
#include "views/charts/print_palette.h"
#include "views/report/report_html_template.h"
#include "views/style/series_style.h"
#include "views/words/tr.h"

#include <QRegularExpression>

#include <kainjow/mustache.hpp>

#include <algorithm>

namespace espalier {

namespace {

using kainjow::mustache::data;

/// What is no character in a page does not get into one, whoever let it come this far.
std::string utf8(const QString& text) { return plainText(text).toStdString(); }

const char* toneClass(Tone tone)
{
    switch (tone) {
        case Tone::normal:
            return "normal";
        case Tone::quiet:
            return "quiet";
        case Tone::estimate:
            return "estimate";
        case Tone::good:
            return "good";
        case Tone::bad:
            return "bad";
        case Tone::strong:
            return "strong";
    }
    return "";
}

/// A family's colour as the page's: another on a dark one.
QString familyRole(Family family)
{
    return family == Family::baseline ? QStringLiteral("currentColor")
                                      : QStringLiteral("var(--family%1)").arg(int(family));
}

std::string familyRoles(const QColor& text)
{
    std::string roles;
    for (const Family family : allFamilies())
        if (family != Family::baseline)
            roles += "--family" + std::to_string(int(family)) + ":" + utf8(familyColour(family, text).name()) + ";";
    return roles;
}

std::string pageStyle()
{
    const std::string light = familyRoles(printPalette().color(QPalette::Text)), dark = familyRoles(Qt::white);
    return std::string(reportHtmlStyle) + ":root{" + light + "}\n@media screen and (prefers-color-scheme:dark){:root{" +
           dark + "}}\n";
}

/// A block's data under the name of what it is; its keys are all set, or an outer one would show through.
data block(const char* kind, const data& content)
{
    data made{data::type::object};
    made.set(kind, content);
    return made;
}

data object(std::initializer_list<std::pair<const char*, std::string>> texts)
{
    data made{data::type::object};
    for (const auto& [key, text] : texts) made.set(key, text);
    return made;
}

struct BlockData {
    data operator()(const ReportParagraph& paragraph) const
    {
        using Kind = ReportParagraph::Kind;
        const std::string text = utf8(paragraph.text);
        if (paragraph.kind == Kind::code) return block("code", object({{"text", text}}));
        if (paragraph.kind == Kind::warning)
            return block("warning", object({{"text", text}, {"mark", utf8(espalier::tr("Expired."))}}));
        const char* kind = paragraph.kind == Kind::lead ? "lead" : paragraph.kind == Kind::note ? "note" : "normal";
        return block("paragraph", object({{"text", text}, {"kind", kind}}));
    }

    data operator()(const ReportHeading& heading) const
    {
        return block("subheading", object({{"text", utf8(heading.text)}}));
    }

    data operator()(const ReportList& list) const
    {
        data items{data::type::list};
        const bool terms = std::any_of(list.items.begin(), list.items.end(),
                                       [](const ReportList::Item& item) { return !item.term.isEmpty(); });
        for (const ReportList::Item& item : list.items)
            items.push_back(object({{"term", utf8(item.term)}, {"text", utf8(item.text)}}));
        data made{data::type::object};
        made.set("items", items);
        return block(terms ? "terms" : "points", made);
    }

    data operator()(const ReportTiles& tiles) const
    {
        data items{data::type::list};
        for (const ReportTiles::Tile& tile : tiles.tiles)
            items.push_back(object({{"label", utf8(tile.label)},
                                    {"value", utf8(tile.value)},
                                    {"detail", utf8(tile.detail)},
                                    {"tone", toneClass(tile.tone)}}));
        data made{data::type::object};
        made.set("items", items);
        return block("tiles", made);
    }

    data operator()(const ReportTable& table) const
    {
        data columns{data::type::list}, rows{data::type::list};
        for (const ReportTable::Column& column : table.columns) {
            data each = object({{"name", utf8(column.title)}});
            each.set("number", column.number);
            columns.push_back(each);
        }
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            data each{data::type::object};
            each.set("cells", cellsOf(table, table.rows[row]));
            each.set("marked", std::count(table.marked.begin(), table.marked.end(), int(row)) > 0);
            rows.push_back(each);
        }
        const QString label = table.caption.isEmpty() ? espalier::tr("Table") : table.caption;
        data made = object({{"caption", utf8(table.caption)}, {"label", utf8(label)}});
        made.set("captioned", !table.caption.isEmpty());
        made.set("columns", columns);
        made.set("rows", rows);
        return block("table", made);
    }

    data operator()(const ReportFigure& figure) const
    {
        return block("figure", object({{"caption", utf8(figure.caption)}, {"svg", utf8(inlineSvg(figure))}}));
    }

private:
    static data cellsOf(const ReportTable& table, const ReportTable::Row& row)
    {
        data cells{data::type::list};
        for (std::size_t i = 0; i < row.size(); ++i) {
            std::string classes = toneClass(row[i].tone);
            if (table.columns[i].number) classes += " number";
            data each = object({{"text", utf8(row[i].text)}, {"class", classes}});
            each.set("first", i == 0);
            cells.push_back(each);
        }
        return cells;
    }
};

}  // namespace

QString inlineSvg(const ReportFigure& figure)
{
    QString svg = QString::fromUtf8(chartSvg(figure.paint, figure.size.toSize(), QString()));
    // Only what stands in the picture: the page has a declaration and a title of its own.
    const int from = svg.indexOf(QLatin1String("<defs>")), to = svg.lastIndexOf(QLatin1String("</svg>"));
    svg = from < 0 || to < from ? QString() : svg.mid(from, to - from);
    svg.remove(QRegularExpression(QStringLiteral("<defs>\\s*</defs>\\s*")));
    const std::pair<const char*, const char*> colours[] = {{"#1e2420", "currentColor"},
                                                           {"#ffffff", "var(--paper)"},
                                                           {"#c9cfca", "var(--rule)"},
                                                           {"#6b746e", "var(--quiet)"}};
    for (const auto& [colour, role] : colours)
        for (const char* attribute : {"fill", "stroke"})
            svg.replace(QStringLiteral("%1=\"%2\"").arg(QLatin1String(attribute), QLatin1String(colour)),
                        QStringLiteral("%1=\"%2\"").arg(QLatin1String(attribute), QLatin1String(role)));
    for (const Family family : allFamilies())
        svg.replace(
            QLatin1Char('"') + familyColour(family, printPalette().color(QPalette::Text)).name() + QLatin1Char('"'),
            QLatin1Char('"') + familyRole(family) + QLatin1Char('"'));
    return QStringLiteral(
               "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1 %2\" role=\"img\" aria-label=\"%3\">\n")
               .arg(QString::number(figure.size.toSize().width()), QString::number(figure.size.toSize().height()),
                    plainText(figure.description).toHtmlEscaped()) +
           svg + QStringLiteral("</svg>");
}

std::string reportHtml(const ReportDocument& document)
{
    data page = object({{"language", utf8(document.language)},
                        {"title", utf8(document.title)},
                        {"subtitle", utf8(document.subtitle)},
                        {"footer", utf8(document.footer)},
                        {"contents", utf8(espalier::tr("Contents"))},
                        {"style", pageStyle()}});
    data sections{data::type::list};
    for (const ReportSection& section : document.sections) {
        data each = object({{"id", utf8(section.id)}, {"heading", utf8(section.title)}});
        data blocks{data::type::list};
        for (const ReportBlock& made : section.blocks) blocks.push_back(std::visit(BlockData(), made));
        each.set("blocks", blocks);
        sections.push_back(each);
    }
    page.set("sections", sections);
    kainjow::mustache::mustache html(reportHtmlTemplate);
    return html.render(page);
}

}  // namespace espalier
