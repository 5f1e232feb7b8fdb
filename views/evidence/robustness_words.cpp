#include "views/evidence/robustness_words.h"

#include "views/words/lists.h"
#include "views/words/numbers.h"
#include "views/words/profile_words.h"
#include "views/words/tr.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace espalier {

namespace {

constexpr std::size_t mostNamed = 3;

QVariant accuracyCell(double accuracy, const Interval& interval)
{
    return std::isfinite(accuracy) ? QVariant(accuracyText(accuracy, interval)) : QVariant(tr("diverged"));
}

}  // namespace

QString worstName(const RobustnessSummary::Worst& worst)
{
    if (!worst.slice.empty()) return tr("other data %1").arg(QString::fromStdString(worst.slice));
    if (worst.severity > 0) return tr("%1, severity %2").arg(corruptionName(worst.what)).arg(worst.severity);
    return corruptionName(worst.what);
}

QString robustnessHeadline(const RobustnessSummary& experiment, const RobustnessSummary* dense, const QString& name)
{
    if (!experiment.worst) return tr("%1 was tried on the data as they are only.").arg(name);
    const auto& worst = *experiment.worst;
    QString text = std::isfinite(worst.accuracy)
                       ? tr("%1: %2 as they are, %3 in the worst plausible case (%4).")
                             .arg(name, accuracyText(experiment.clean.accuracy(), experiment.clean.ci95()),
                                  accuracyText(worst.accuracy, worst.ci95), worstName(worst))
                       : tr("%1 diverges in the worst plausible case (%2).").arg(name, worstName(worst));
    if (dense && dense->worst && std::isfinite(dense->worst->accuracy))
        text += ' ' + tr("The dense model: %1 and %2 (%3).")
                          .arg(accuracyText(dense->clean.accuracy(), dense->clean.ci95()),
                               accuracyText(dense->worst->accuracy, dense->worst->ci95), worstName(*dense->worst));
    return text;
}

QString mixText(const RobustnessSummary& summary, const std::vector<std::string>& classNames)
{
    const ClassMix& mix = summary.shifted;
    if (mix.shares.empty() || summary.clean.n == 0) return {};
    std::vector<std::pair<double, std::size_t>> grown;  // by how much more frequent
    for (std::size_t label = 0; label < mix.shares.size() && label < summary.clean.classN.size(); ++label) {
        const double was = double(summary.clean.classN[label]) / double(summary.clean.n);
        if (was > 0 && mix.shares[label] > 1.05 * was) grown.emplace_back(mix.shares[label] - was, label);
    }
    if (grown.empty()) return {};
    std::sort(grown.begin(), grown.end(), std::greater<>());
    QStringList names;
    for (std::size_t i = 0; i < std::min(grown.size(), mostNamed); ++i) {
        const std::size_t label = grown[i].second;
        const QString name =
            label < classNames.size() ? QString::fromStdString(classNames[label]) : tr("class %1").arg(label);
        names << tr("%1 (%2)").arg(name, percentText(mix.shares[label], 0));
    }
    if (grown.size() > mostNamed) names << tr("%1 more").arg(grown.size() - mostNamed);
    return tr("Were each class up to twice as frequent or half as frequent, the worst mix has more of %1: %2.")
        .arg(joined(names), accuracyText(mix.accuracy, mix.ci95));
}

ChartTable robustnessFigures(const std::vector<std::pair<QString, const RobustnessSummary*>>& models)
{
    ChartTable table;
    table.title = tr("Typical and worst case");
    table.columns = {tr("Case")};
    for (const auto& [name, summary] : models) table.columns << name;
    const auto row = [&](const QString& name, auto cell) {
        QVariantList cells{name};
        for (const auto& model : models) cells << cell(*model.second);
        table.rows.push_back(cells);
    };
    row(tr("data as they are"),
        [](const RobustnessSummary& summary) { return accuracyCell(summary.clean.accuracy(), summary.clean.ci95()); });
    row(tr("worst plausible case"), [](const RobustnessSummary& summary) {
        return summary.worst ? accuracyCell(summary.worst->accuracy, summary.worst->ci95) : QVariant();
    });
    row(tr("which is"), [](const RobustnessSummary& summary) {
        return summary.worst ? QVariant(worstName(*summary.worst)) : QVariant();
    });
    row(tr("mean over corruptions"), [](const RobustnessSummary& summary) {
        return summary.meanCorrupted ? QVariant(percentText(*summary.meanCorrupted)) : QVariant();
    });
    row(tr("worst mix of classes"), [](const RobustnessSummary& summary) {
        return summary.shifted.shares.empty() ? QVariant()
                                              : accuracyCell(summary.shifted.accuracy, summary.shifted.ci95);
    });
    return table;
}

}  // namespace espalier
