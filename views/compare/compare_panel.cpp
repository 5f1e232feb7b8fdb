#include "views/compare/compare_panel.h"

#include "core/measure/statistics.h"
#include "views/charts/chart_frame.h"
#include "views/compare/compare_models.h"
#include "views/compare/histogram_chart.h"
#include "views/compare/mask_store.h"
#include "views/compare/mask_view.h"
#include "views/compare/weights_look.h"
#include "views/issues/issue_strip.h"
#include "views/plan_document/plan_document.h"
#include "views/session/experiment_selection.h"

#include <QComboBox>
#include <QEvent>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>

#include <algorithm>

namespace espalier {

namespace {

std::string artifactOf(const Experiment& experiment, const std::string& role)
{
    for (const Artifact& artifact : experiment.artifacts)
        if (artifact.role == role) return artifact.sha256;
    return {};
}

/// All of a weight is kept.
PackedMask wholeMask(const Layer& layer)
{
    PackedMask mask{layer.weight, layer.shape, {}};
    const std::int64_t size = mask.size();
    mask.bits.assign(std::size_t((size + 7) / 8), '\xff');
    if (size % 8 != 0) mask.bits.back() = char((1 << (size % 8)) - 1);
    return mask;
}

}  // namespace

void ComparePanel::refresh()
{
    m_stale = !isVisible();  // a page that nobody sees costs nothing
    if (m_stale) return;
    const auto experiments = compared();
    m_names.clear();
    for (const Experiment* experiment : experiments) m_names << QString::fromStdString(experiment->name);
    m_pages->setCurrentIndex(experiments.size() >= 2 ? 1 : 0);
    fillBoxes(experiments);
    showFigures();
    showLayers();
    showWeights();
    showMask();
}

/// Of what is selected, in that order, as many as there is room for.
std::vector<const Experiment*> ComparePanel::compared() const
{
    std::vector<const Experiment*> experiments;
    for (const QString& id : m_selection.ids())
        if (const Experiment* experiment = m_sources.experiment(id);
            experiment && int(experiments.size()) < mostCompared)
            experiments.push_back(experiment);
    return experiments;
}

SharedMasks ComparePanel::masksOf(const Experiment& experiment)
{
    static const SharedMasks none = std::make_shared<const std::vector<PackedMask>>();
    const std::string sha256 = artifactOf(experiment, "masks");
    if (sha256.empty()) return experiment.status == "done" || experiment.baseline ? none : nullptr;
    return m_masks->masks(sha256, m_sources.artifact(sha256));
}

/// On the same images, where both kept what they said of them.
std::vector<std::optional<Interval>> ComparePanel::pairedAccuracy(
    const std::vector<const Experiment*>& experiments) const
{
    std::vector<std::optional<Interval>> intervals(experiments.empty() ? 0 : experiments.size() - 1);
    const auto read = [this](const Experiment& experiment) -> std::optional<Answers> {
        try {
            return m_sources.answers(QString::fromStdString(experiment.id));
        } catch (const Failure&) {
            return {};  // its own page tells of it
        }
    };
    std::vector<std::optional<Answers>> answers;
    for (const Experiment* experiment : experiments) answers.push_back(read(*experiment));
    // The dense model's answers are with every experiment.
    const auto any = std::find_if(answers.begin(), answers.end(), [](const auto& each) { return each.has_value(); });
    if (any == answers.end()) return intervals;
    const auto saidBy = [&](std::size_t i) -> const Predictions* {
        if (answers[i] && answers[i]->pruned) return &*answers[i]->pruned;
        return experiments[i]->baseline ? &(*any)->dense : nullptr;
    };
    const std::vector<std::uint16_t>& labels = (*any)->labels;
    for (std::size_t i = 1; i < experiments.size(); ++i) {
        const Predictions *first = saidBy(0), *other = saidBy(i);
        if (!first || !other || first->size() != labels.size() || other->size() != labels.size()) continue;
        std::int64_t lost = 0, gained = 0;
        for (std::size_t image = 0; image < labels.size(); ++image) {
            const bool was = first->classes[image] == labels[image], is = other->classes[image] == labels[image];
            lost += was && !is;
            gained += is && !was;
        }
        intervals[i - 1] = pairedChange95(lost, gained, std::int64_t(labels.size()));
    }
    return intervals;
}

void ComparePanel::fillBoxes(const std::vector<const Experiment*>& experiments)
{
    const QSignalBlocker one(m_weightsLayer), two(m_maskLayer), three(m_maskOf);
    const auto& layers = m_document.model().layers;
    if (m_layer.isEmpty() || !m_document.model().find(m_layer.toStdString())) m_layer = firstCut(experiments);
    for (QComboBox* box : {m_weightsLayer, m_maskLayer}) {
        box->clear();
        for (const Layer& layer : layers) box->addItem(QString::fromStdString(layer.path));
        box->setCurrentText(m_layer);
    }
    const int kept = std::max(0, m_maskOf->currentIndex());
    m_maskOf->clear();
    for (std::size_t i = 1; i < experiments.size(); ++i)
        m_maskOf->addItem(tr("%1 against %2").arg(m_names[int(i)], m_names.front()), QPoint(int(i), 0));
    for (std::size_t i = 0; i < experiments.size(); ++i) m_maskOf->addItem(m_names[int(i)], QPoint(int(i), -1));
    m_maskOf->setCurrentIndex(std::min(kept, m_maskOf->count() - 1));
}

/// The first layer that any of them cut: of one that all left dense there is nothing to see.
QString ComparePanel::firstCut(const std::vector<const Experiment*>& experiments) const
{
    const auto& layers = m_document.model().layers;
    for (const Layer& layer : layers)
        for (const Experiment* experiment : experiments)
            for (const LayerResult& result : experiment->layers)
                if (result.path == layer.path && !result.asked.empty()) return QString::fromStdString(layer.path);
    return layers.empty() ? QString() : QString::fromStdString(layers.front().path);
}

void ComparePanel::showFigures()
{
    const auto experiments = compared();
    if (experiments.size() < 2) return m_figures->set({}, {});
    m_figures->set(compareFigures(experiments, pairedAccuracy(experiments)), m_names);
    fitFigures();
}

void ComparePanel::showLayers()
{
    const auto experiments = compared();
    if (experiments.size() < 2) return m_layers->set({}, {});
    std::vector<SharedMasks> masks;
    for (const Experiment* experiment : experiments) masks.push_back(masksOf(*experiment));
    m_layers->set(compareLayers(m_document.model(), experiments, masks), m_names);
    m_layersView->resizeColumnsToContents();
    const int widest = fontMetrics().averageCharWidth() * 34;
    for (int column = 0; column < m_layers->columnCount(); ++column)
        m_layersView->setColumnWidth(column, std::min(m_layersView->columnWidth(column) + 8, widest));
    setCurrentLayer(m_layer);
}

void ComparePanel::showWeights()
{
    const auto experiments = compared();
    const Layer* layer = m_document.model().find(m_layer.toStdString());
    std::vector<NamedHistogram> histograms;
    std::vector<std::string> wanted{m_sources.denseModel()};
    std::vector<QString> names{tr("dense")};
    for (const Experiment* experiment : experiments) {
        if (experiment->baseline) continue;
        wanted.push_back(artifactOf(*experiment, "model"));
        names.push_back(QString::fromStdString(experiment->name));
    }
    bool known = layer && experiments.size() >= 2;
    for (std::size_t i = 0; i < wanted.size() && known; ++i) {
        const WeightHistogram* found = m_weights->find(wanted[i], layer->weight);
        if (found) histograms.push_back({names[i], *found});
        known = i > 0 || found;
    }
    if (!known) histograms.clear();
    // Nobody looks at what is not shown: no worker is started for it.
    if (experiments.size() >= 2 && m_weightsFrame->isVisible()) m_weights->want(wanted);
    m_weightsFrame->setWaiting(tr("Counting weights…"), tr("A worker reads the models."));
    m_histogram->setHistograms(std::move(histograms));
    m_weightsFrame->setHasData(!m_histogram->histograms().empty());
    m_weightsFrame->dataChanged();
}

void ComparePanel::showMask()
{
    const auto experiments = compared();
    const Layer* layer = m_document.model().find(m_layer.toStdString());
    const QPoint of = m_maskOf->currentData().toPoint();
    const auto maskOf = [&](int place) -> std::optional<PackedMask> {
        if (!layer || place < 0 || place >= int(experiments.size())) return {};
        const SharedMasks masks = masksOf(*experiments[std::size_t(place)]);
        if (!masks) return {};
        const PackedMask* found = findMask(masks, layer->weight);
        return found ? *found : wholeMask(*layer);
    };
    const bool pair = of.y() >= 0;
    const auto mask = maskOf(pair ? of.y() : of.x());
    const auto other = pair ? maskOf(of.x()) : std::nullopt;
    const bool has = mask && (!pair || other) && mask->size() <= MaskView::mostElements;
    m_maskFrame->setWaiting(tr("No mask to show"), mask && mask->size() > MaskView::mostElements
                                                       ? tr("The layer has more weights than a picture can show.")
                                                       : tr("Masks are being read, or the experiment kept none."));
    if (has)
        m_mask->setMasks(mask, m_names.value(pair ? of.y() : of.x()), other, pair ? m_names.value(of.x()) : QString());
    else
        m_mask->setMasks({}, {});
    m_maskFrame->setHasData(has);
    m_maskFrame->dataChanged();
}

void ComparePanel::chooseLayer(const QString& path)
{
    if (path.isEmpty() || path == m_layer) return;
    setCurrentLayer(path);
    emit layerChosen(path);
}

void ComparePanel::setCurrentLayer(const QString& path)
{
    const bool other = path != m_layer && m_document.model().find(path.toStdString());
    if (other) m_layer = path;
    const QSignalBlocker one(m_weightsLayer), two(m_maskLayer), three(m_layersView->selectionModel());
    m_weightsLayer->setCurrentText(m_layer);
    m_maskLayer->setCurrentText(m_layer);
    if (const int row = m_layers->rowOf(m_layer); row >= 0) {
        m_layersView->setCurrentIndex(m_layers->index(row, 0));
        m_layersView->scrollTo(m_layers->index(row, 0));
        m_layersView->viewport()->update();
    }
    if (!other || m_stale) return;
    showWeights();
    showMask();
}

void ComparePanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale) refresh();
}

void ComparePanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange) return;
    m_figures->setPalette(palette());
    m_layers->setPalette(palette());
}

}  // namespace espalier
