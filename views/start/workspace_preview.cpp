#include "views/start/workspace_preview.h"

#include "views/charts/quantity.h"
#include "views/style/theme.h"

#include <algorithm>
#include <cmath>

namespace espalier {

namespace {

constexpr double tolerated = 0.01;
constexpr int sharpness = 2;  // drawn for screens of twice the density, and scaled down on others

std::optional<BestTrade> tradeOf(const Experiment& experiment)
{
    const auto [truth, latency] = deployableLatency(experiment);
    const double accuracy = experiment.accuracy.final();
    if (experiment.baseline || experiment.status != "done" || !latency) return {};
    if (!std::isfinite(accuracy) || !std::isfinite(latency->ratio)) return {};
    return BestTrade{accuracy, experiment.accuracy.ci95, latency->ratio, latency->ratioCi95};
}

QImage drawn(const std::vector<Experiment>& experiments, const Thumbnail& draw, bool dark)
{
    QImage image = draw(experiments, thumbnailSize * sharpness, ownPalette(dark));
    image.setDevicePixelRatio(sharpness);
    return image;
}

}  // namespace

std::optional<BestTrade> bestTrade(const std::vector<Experiment>& experiments)
{
    std::optional<BestTrade> fast, accurate;
    for (const Experiment& experiment : experiments) {
        const auto trade = tradeOf(experiment);
        if (!trade) continue;
        if (!accurate || trade->accuracy > accurate->accuracy) accurate = trade;
        if (trade->accuracy >= experiment.accuracy.dense - tolerated && (!fast || trade->ratio < fast->ratio))
            fast = trade;
    }
    return fast ? fast : accurate;
}

WorkspacePreview previewOf(const std::vector<Experiment>& experiments, int unfinishedJobs, const Thumbnail& draw)
{
    WorkspacePreview preview;
    preview.experiments = static_cast<int>(experiments.size());
    preview.unfinishedJobs = unfinishedJobs;
    preview.best = bestTrade(experiments);
    const auto isDone = [](const Experiment& experiment) { return experiment.status == "done"; };
    if (draw && std::any_of(experiments.begin(), experiments.end(), isDone)) {
        preview.light = drawn(experiments, draw, false);
        preview.dark = drawn(experiments, draw, true);
    }
    return preview;
}

}  // namespace espalier
