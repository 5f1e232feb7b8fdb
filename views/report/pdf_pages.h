#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

class QPainter;
class QTextLayout;

namespace espalier {

/// Pages that are filled from the top, remembered as what is to be painted on each: how many there are is known before
/// the first is painted. Lengths are in points of 1/72 inch; text is laid out at the printer's resolution, so that no
/// letter is moved by the screen's.
class PdfPages {
public:
    static constexpr double width = 595.28, height = 841.89;  ///< A4
    static constexpr double left = 54, right = 54, top = 62, bottom = 62;
    static constexpr double column = width - left - right;
    static constexpr double unit = 1200.0 / 72;  ///< printer's pixels a point

    struct Style {
        double size = 9.5;
        bool bold = false, italic = false, fixed = false;
        QColor colour = QColor(0x1e, 0x24, 0x20);
        double spacing = 1.35;  ///< of a line's height to its letters'
    };
    using Paint = std::function<void(QPainter&)>;

    /// Text broken into lines of a width, ready to be placed line by line.
    struct Lines {
        std::shared_ptr<QTextLayout> layout;
        double lineHeight = 0;
        int count = 0;
        QColor colour;

        double height() const { return lineHeight * count; }
    };

    PdfPages();

    double y() const { return m_y; }
    double room() const { return height - bottom - m_y; }
    bool isFresh() const { return m_y <= top + 0.5; }
    int pages() const { return int(m_pages.size()); }
    void space(double points) { m_y += isFresh() ? 0 : points; }
    void advance(double points) { m_y += points; }
    void newPage();
    /// Goes on to a new page where less than that is left.
    void want(double points);
    /// On the page there is now; `paint` in points.
    void add(Paint paint) { m_pages.back().push_back(std::move(paint)); }

    static QFont font(const Style& style);
    static Lines lines(const QString& text, const Style& style, double width, bool rightAligned = false);
    static double widthOf(const QString& text, const Style& style);
    /// A line of `lines` with its upper left corner there.
    void addLine(const Lines& lines, int line, double x, double y);
    /// All lines from here on, over as many pages as they take.
    void flow(const Lines& lines, double x);
    void fill(const QRectF& rect, const QColor& colour);
    void rule(double x, double y, double length, double thickness, const QColor& colour);

    void paint(QPainter& painter, int page) const;

private:
    std::vector<std::vector<Paint>> m_pages;
    double m_y = top;
};

}  // namespace espalier
