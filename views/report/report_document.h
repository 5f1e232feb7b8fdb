#pragma once

#include <QSizeF>
#include <QString>
#include <QStringList>

#include <functional>
#include <variant>
#include <vector>

class QPainter;

namespace espalier {

// A report as blocks of words and pictures, before it is a file: what the writers of HTML and PDF render. All text is
// plain; whoever writes it into a format escapes it.

enum class Tone {
    normal,
    quiet,
    estimate,  ///< not measured: italic
    good,
    bad,
    strong
};

struct ReportParagraph {
    enum class Kind { lead, normal, note, warning, code };
    QString text;
    Kind kind = Kind::normal;
};

struct ReportHeading {
    QString text;
};

/// An item's term stands in front of it, in bold.
struct ReportList {
    struct Item {
        QString term, text;
    };
    std::vector<Item> items;
};

/// Figures to be seen first.
struct ReportTiles {
    struct Tile {
        QString label, value, detail;
        Tone tone = Tone::normal;
    };
    std::vector<Tile> tiles;
};

struct ReportTable {
    struct Column {
        QString title;
        bool number = false;  ///< aligned right
        double weight = 1;    ///< share of the width, beside the others
    };
    struct Cell {
        QString text;
        Tone tone = Tone::normal;
    };
    using Row = std::vector<Cell>;

    QString caption;
    std::vector<Column> columns;
    std::vector<Row> rows;
    std::vector<int> marked;  ///< rows that stand out
};

/// Drawn in a rectangle of `size` at the origin, in points of 1/96 inch, dark on white, in `font`'s size.
struct ReportFigure {
    QString caption;
    QString description;  ///< for who cannot see it
    QSizeF size;
    std::function<void(QPainter&, const QSizeF&)> paint;
};

using ReportBlock = std::variant<ReportParagraph, ReportHeading, ReportList, ReportTiles, ReportTable, ReportFigure>;

struct ReportSection {
    QString id;  ///< for links; ASCII
    QString title;
    std::vector<ReportBlock> blocks;
};

struct ReportDocument {
    QString title, subtitle;
    QString language;  ///< BCP 47: "en"
    QString footer;    ///< on every page
    std::vector<ReportSection> sections;
};

/// Text from outside as it may be shown anywhere: without control characters and without what turns the direction of
/// writing round; lines stay.
QString plainText(const QString& text);
QString plainText(const std::string& text);
/// The same in one line.
QString plainLine(const std::string& text);

}  // namespace espalier
