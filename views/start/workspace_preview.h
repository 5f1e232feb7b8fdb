#pragma once

#include "core/log/experiment.h"

#include <QImage>
#include <QPalette>
#include <QSize>
#include <functional>
#include <optional>
#include <vector>

namespace espalier {

/// What a workspace offers at best: the fastest experiment that loses no more than a point of accuracy to dense, and where all
/// lose more, the most accurate one.
struct BestTrade {
    double accuracy = 0;
    Interval accuracyInterval{0, 0};
    double ratio = 1;  ///< latency to dense, as it would be deployed
    Interval ratioInterval{1, 1};

    bool operator==(const BestTrade&) const = default;
};

std::optional<BestTrade> bestTrade(const std::vector<Experiment>& experiments);

/// What the start page tells of a workspace that is not open.
struct WorkspacePreview {
    enum class State { ready, missing, unreadable };
    State state = State::ready;
    int experiments = 0;
    int unfinishedJobs = 0;
    std::optional<BestTrade> best;
    QImage light, dark;  ///< its tradeoff; null where there is none to draw
};

/// Draws a tradeoff, for a light or a dark palette. Called on other threads than the window's.
using Thumbnail = std::function<QImage(const std::vector<Experiment>&, QSize, const QPalette&)>;

inline constexpr QSize thumbnailSize{240, 136};

WorkspacePreview previewOf(const std::vector<Experiment>& experiments, int unfinishedJobs, const Thumbnail& draw);

}  // namespace espalier
