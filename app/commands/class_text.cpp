#include "app/commands/class_text.h"

#include "app/commands/text_table.h"
#include "views/words/numbers.h"
#include "views/words/tr.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace espalier {

namespace {

constexpr std::size_t confusionsTold = 10;

QString labelText(const Answers& answers, std::int64_t label)
{
    return QString::fromStdString(className(answers.classNames, label));
}

nlohmann::ordered_json changeJson(const ClassChange& change)
{
    return {{"images", change.images},     {"dense_right", change.denseRight}, {"pruned_right", change.prunedRight},
            {"lost", change.lost},         {"gained", change.gained},          {"change", change.change()},
            {"change_ci95", change.ci95()}};
}

/// Mistakes that became more frequent, the most first.
std::vector<ConfusionChange> newConfusions(const WhoPays& pays)
{
    std::vector<ConfusionChange> more;
    for (const ConfusionChange& each : pays.confusion)
        if (each.truth != each.said && each.change() > 0) more.push_back(each);
    std::stable_sort(more.begin(), more.end(),
                     [](const ConfusionChange& a, const ConfusionChange& b) { return a.change() > b.change(); });
    return more;
}

}  // namespace

QStringList classLines(const WhoPays& pays, const Answers& answers)
{
    TextTable table;
    table.addColumn(tr("class"));
    for (const QString& title :
         {tr("images"), tr("dense"), tr("pruned"), tr("change"), tr("95 % interval"), tr("lost"), tr("gained")})
        table.addColumn(title, TextTable::Align::right);
    const auto add = [&](const QString& name, const ClassChange& change) {
        const double images = double(change.images);
        table.addRow({name, countText(change.images), percentText(double(change.denseRight) / images),
                      percentText(double(change.prunedRight) / images), pointsText(change.change()),
                      tr("%1 … %2").arg(pointsText(change.ci95()[0]), pointsText(change.ci95()[1])),
                      countText(change.lost), countText(change.gained)});
    };
    for (const ClassChange& change : pays.classes) add(labelText(answers, change.label), change);
    add(tr("all"), pays.all);
    QStringList lines = table.lines();
    const auto more = newConfusions(pays);
    if (more.empty()) return lines;
    lines << QString() << tr("More often than by the dense model:");
    for (std::size_t i = 0; i < std::min(more.size(), confusionsTold); ++i)
        lines << tr("  %1 taken for %2: %3 instead of %4")
                     .arg(labelText(answers, more[i].truth), labelText(answers, more[i].said),
                          countText(more[i].pruned), countText(more[i].dense));
    return lines;
}

nlohmann::ordered_json classesJson(const WhoPays& pays, const Answers& answers)
{
    nlohmann::ordered_json classes = nlohmann::ordered_json::array(), confusion = nlohmann::ordered_json::array(),
                           lost = nlohmann::ordered_json::array();
    for (const ClassChange& change : pays.classes) {
        nlohmann::ordered_json json = {{"label", change.label}, {"name", className(answers.classNames, change.label)}};
        json.update(changeJson(change));
        classes.push_back(std::move(json));
    }
    for (const ConfusionChange& each : pays.confusion)
        confusion.push_back(
            {{"truth", each.truth}, {"said", each.said}, {"dense", each.dense}, {"pruned", each.pruned}});
    for (const std::int64_t sample : pays.newlyWrong) {
        const auto at = std::size_t(sample);
        lost.push_back({{"sample", sample},
                        {"truth", answers.labels[at]},
                        {"dense", answers.dense.classes[at]},
                        {"dense_confidence", answers.dense.confidence(at)},
                        {"pruned", answers.pruned->classes[at]},
                        {"pruned_confidence", answers.pruned->confidence(at)}});
    }
    return {{"all", changeJson(pays.all)}, {"classes", classes}, {"confusion", confusion}, {"newly_wrong", lost}};
}

}  // namespace espalier
