#pragma once

#include "core/log/experiment.h"
#include "views/style/series_style.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace espalier {

// What small multiples show: panels one below the other that share the x axis. Plain data, in the axes' units.

struct PlotPoint {
    double x = 0;
    double y = 0;  ///< NaN: diverged
    std::optional<Interval> interval;
    std::string id;  ///< the experiment or job it is of

    bool operator==(const PlotPoint& other) const
    {
        return x == other.x && (y == other.y || (y != y && other.y != other.y)) && interval == other.interval &&
               id == other.id;
    }
};

/// How a line looks: colour and marker say the family, shade and pen tell lines of one family apart.
struct PlotStyle {
    Family family = Family::mixed;
    Qt::PenStyle pen = Qt::SolidLine;
    int shade = 0;  ///< 0: the family's colour; then nearer to the text's
    bool markers = true;
};

struct PlotLine {
    QString name;
    PlotStyle style;
    bool joined = true;             ///< false: single points of no common order
    std::vector<PlotPoint> points;  ///< by rising x
};

/// A level everything is read against.
struct PlotReference {
    QString name;
    double y = 0;
    PlotStyle style;
};

struct PlotPanel {
    QString title;               ///< with the unit
    QString note;                ///< what the kinds of lines mean; empty: one kind
    double leastSpan = 1;        ///< so that points that hardly differ do not look as if they did
    bool divergedAbove = false;  ///< a value that is no number belongs beyond the upper end, else beyond the lower
    std::vector<PlotLine> lines;
    std::vector<PlotReference> references;
};

/// A place on the x axis where something begins.
struct PlotBoundary {
    double x = 0;
    QString text;
};

struct PlotLegendEntry {
    QString name;
    PlotStyle style;
};

struct Plot {
    QString xTitle;
    double leastXSpan = 1;
    bool wholeX = false;           ///< x counts something: no ticks between
    std::vector<double> includeX;  ///< shown even where no point is
    std::vector<PlotPanel> panels;
    std::vector<PlotBoundary> boundaries;
    std::vector<PlotLegendEntry> legend;

    bool hasPoints() const;
};

/// At most this many points a line are drawn: more than any screen is wide.
inline constexpr std::size_t mostPlotPoints = 2000;

/// Every so manieth point, with the last and all that diverged.
std::vector<PlotPoint> thinned(std::vector<PlotPoint> points, std::size_t most = mostPlotPoints);

}  // namespace espalier
