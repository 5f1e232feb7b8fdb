#include "views/who_pays/who_pays_words.h"

#include "views/words/numbers.h"
#include "views/words/tip_text.h"
#include "views/words/tr.h"

#include <algorithm>
#include <utility>

namespace espalier {

namespace {

QString nameOf(const Answers& answers, std::int64_t label)
{
    return QString::fromStdString(className(answers.classNames, label));
}

}  // namespace

QString pointsIntervalText(const Interval& interval)
{
    return tr("%1 … %2").arg(pointsText(interval[0]), pointsText(interval[1]));
}

QString whoPaysHeadline(const WhoPays& pays)
{
    const auto worse = std::count_if(pays.classes.begin(), pays.classes.end(),
                                     [](const ClassChange& each) { return each.ci95()[1] < 0; });
    const QString whole = tr("Of %1 images %2 are lost and %3 gained: %4 points (%5).")
                              .arg(countText(pays.all.images), countText(pays.all.lost), countText(pays.all.gained),
                                   pointsText(pays.all.change()), pointsIntervalText(pays.all.ci95()));
    const QString classes = worse == 0
                                ? tr("No single class is certainly worse.")
                                : tr("%1 of %2 classes are certainly worse.").arg(worse).arg(pays.classes.size());
    return whole + ' ' + classes;
}

QString classChangeTip(const ClassChange& change, const QString& name)
{
    const double images = double(change.images);
    return tipHeading(name) +
           tipLine(
               tr("%1 points, 95 % interval %2").arg(pointsText(change.change()), pointsIntervalText(change.ci95()))) +
           tipLine(tr("right: dense %1, pruned %2 of %3 images")
                       .arg(percentText(double(change.denseRight) / images),
                            percentText(double(change.prunedRight) / images), countText(change.images))) +
           tipLine(tr("%1 lost, %2 gained").arg(countText(change.lost), countText(change.gained))) +
           (change.certain() ? QString() : tipLine(tr("May be chance: the interval holds 0.")));
}

QString confusionTip(const ConfusionChange& change, const QString& truth, const QString& said, std::int64_t images)
{
    return tipHeading(change.truth == change.said ? tr("%1, recognised").arg(truth)
                                                  : tr("%1, taken for %2").arg(truth, said)) +
           tipLine(tr("dense %1, pruned %2 of %3 images")
                       .arg(countText(change.dense), countText(change.pruned), countText(images)));
}

ChartTable classChangesTable(const WhoPays& pays, const Answers& answers)
{
    ChartTable table;
    table.title = tr("Who pays");
    table.columns = {tr("class"),          tr("images"),       tr("dense (%)"), tr("pruned (%)"), tr("change (points)"),
                     tr("interval, from"), tr("interval, to"), tr("lost"),      tr("gained")};
    const auto row = [&](const QString& name, const ClassChange& each) {
        const double images = std::max(1.0, double(each.images));
        const Interval interval = each.ci95();
        table.rows.push_back({name, qint64(each.images), 100 * double(each.denseRight) / images,
                              100 * double(each.prunedRight) / images, 100 * each.change(), 100 * interval[0],
                              100 * interval[1], qint64(each.lost), qint64(each.gained)});
    };
    for (const ClassChange& each : pays.classes) row(nameOf(answers, each.label), each);
    row(tr("all classes"), pays.all);
    return table;
}

ChartTable confusionTable(const WhoPays& pays, const Answers& answers)
{
    ChartTable table;
    table.title = tr("What is taken for what");
    table.columns = {tr("truth"), tr("said"), tr("dense"), tr("pruned"), tr("change")};
    std::vector<ConfusionChange> changed;
    for (const ConfusionChange& each : pays.confusion)
        if (each.change() != 0) changed.push_back(each);
    // What became worse first; of equals the mistake before the hit that is missing.
    const auto key = [](const ConfusionChange& each) {
        const bool hit = each.truth == each.said;
        return std::pair(hit ? each.change() : -each.change(), hit);
    };
    std::stable_sort(changed.begin(), changed.end(),
                     [&](const ConfusionChange& a, const ConfusionChange& b) { return key(a) < key(b); });
    for (const ConfusionChange& each : changed)
        table.rows.push_back({nameOf(answers, each.truth), nameOf(answers, each.said), qint64(each.dense),
                              qint64(each.pruned), qint64(each.change())});
    return table;
}

}  // namespace espalier
