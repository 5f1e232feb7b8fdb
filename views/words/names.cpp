#include "views/words/names.h"

#include "core/base/issue.h"
#include "views/words/numbers.h"
#include "views/words/tr.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace espalier {

namespace {

/// "30 %", "12.5 %".
QString shortPercent(double fraction)
{
    const double percent = 100 * fraction;
    return percentText(fraction, std::abs(percent - std::round(percent)) < 0.05 ? 0 : 1);
}

}  // namespace

QString phaseName(Phase phase)
{
    switch (phase) {
        case Phase::load:
            return tr("loading");
        case Phase::inspect:
            return tr("inspecting");
        case Phase::prune:
            return tr("pruning");
        case Phase::recalibrate:
            return tr("recalibrating");
        case Phase::reconstruct:
            return tr("reconstructing");
        case Phase::fine_tune:
            return tr("fine-tuning");
        case Phase::scan:
            return tr("scanning");
        case Phase::evaluate:
            return tr("evaluating");
        case Phase::benchmark:
            return tr("measuring latency");
        case Phase::memory:
            return tr("measuring memory");
        case Phase::save:
            return tr("saving");
        case Phase::stress:
            return tr("testing under load");
        case Phase::robustness:
            return tr("testing on worse data");
    }
    return {};
}

QString jobStateName(JobState state)
{
    switch (state) {
        case JobState::pending:
            return tr("waiting");
        case JobState::running:
            return tr("running");
        case JobState::done:
            return tr("done");
        case JobState::failed:
            return tr("failed");
        case JobState::cancelled:
            return tr("cancelled");
    }
    return {};
}

QString statusName(const std::string& status)
{
    if (status == "done") return tr("done");
    if (status == "failed") return tr("failed");
    if (status == "cancelled") return tr("cancelled");
    if (status == "diverged") return tr("diverged");
    return QString::fromStdString(status);
}

QString truthName(const std::string& truth)
{
    if (truth == "dense") return tr("dense");
    if (truth == "masked") return tr("masked");
    if (truth == "compacted") return tr("compacted");
    if (truth == "sparse") return tr("sparse");
    if (truth == "deployed") return tr("deployed");
    return QString::fromStdString(truth);
}

QString storedFormatName(const std::string& format)
{
    if (format == "mixed") return tr("mixed");
    return format == "dense" || format == "compacted" ? truthName(format) : QString::fromStdString(format);
}

QString layerKindName(LayerKind kind) { return kind == LayerKind::convolution ? tr("convolution") : tr("linear"); }

QString shapeText(const std::vector<std::int64_t>& shape)
{
    QStringList parts;
    for (const std::int64_t size : shape) parts << QString::number(size);
    return parts.join(QStringLiteral(" × "));
}

QString patternName(const Pattern& pattern)
{
    switch (pattern.kind) {
        case Pattern::Kind::dense:
            return tr("dense");
        case Pattern::Kind::unstructured:
            return tr("unstructured");
        case Pattern::Kind::channel:
            return tr("channel");
        case Pattern::Kind::head:
            return tr("head");
        default:
            return QString::fromStdString(pattern.text());  // figures say it in every language
    }
}

QString patternName(const QString& text)
{
    static const QString between = QStringLiteral(" + ");
    QStringList names;
    for (const QString& part : text.split(between)) {
        try {
            names << patternName(Pattern::parse(part.toStdString()));
        } catch (const Failure&) {
            names << part;
        }
    }
    return names.join(between);
}

QString cutText(const Cut& cut)
{
    const QString pattern = patternName(cut.pattern);
    if (cut.pattern.kind == Pattern::Kind::n_of_m || cut.pattern.kind == Pattern::Kind::dense) return pattern;
    return tr("%1 %2").arg(pattern, shortPercent(cut.sparsity));
}

}  // namespace espalier
