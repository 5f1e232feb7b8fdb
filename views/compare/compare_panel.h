#pragma once

#include "core/job/job_spec.h"
#include "core/predictions/answers.h"
#include "views/compare/compare_layers.h"

#include <QStringList>
#include <QWidget>

#include <functional>
#include <optional>

class QComboBox;
class QLabel;
class QStackedWidget;
class QTabWidget;
class QTableView;

namespace espalier {

class ChartFrame;
class CompareFiguresModel;
class CompareLayersModel;
class ExperimentSelection;
class HistogramChart;
class IssueStrip;
class MaskStore;
class MaskView;
class PlanDocument;
class WeightsLook;

/// Where the page gets what it shows. `answers` throws Failure.
struct CompareSources {
    std::function<const Experiment*(const QString& id)> experiment;
    std::function<std::optional<Answers>(const QString& id)> answers;
    std::function<std::filesystem::path(const std::string& sha256)> artifact;
    std::function<std::optional<JobSpec>(const std::string& modelSha256)> weights;
    std::function<std::string()> denseModel;  ///< SHA-256 of the workspace's model
};

/// The page "Compare": the selected experiments side by side: figures, layers, weights and masks. The first is what the
/// others are compared with.
class ComparePanel : public QWidget {
    Q_OBJECT
public:
    /// Of `document` only the model is looked at. Empty `workerProgram`: found.
    ComparePanel(PlanDocument& document, ExperimentSelection& selection, CompareSources sources,
                 const QString& workerProgram = {}, QWidget* parent = nullptr);
    ~ComparePanel() override;

    void refresh();  ///< experiments are new
    void setCurrentLayer(const QString& path);
    const CompareFiguresModel& figures() const { return *m_figures; }
    const CompareLayersModel& layers() const { return *m_layers; }

signals:
    void layerChosen(const QString& path);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeLayout();
    std::vector<const Experiment*> compared() const;
    SharedMasks masksOf(const Experiment& experiment);
    std::vector<std::optional<Interval>> pairedAccuracy(const std::vector<const Experiment*>& experiments) const;
    void fillBoxes(const std::vector<const Experiment*>& experiments);
    QString firstCut(const std::vector<const Experiment*>& experiments) const;
    void showFigures();
    void showLayers();
    void showWeights();
    void showMask();
    void chooseLayer(const QString& path);
    void fitFigures();

    PlanDocument& m_document;
    ExperimentSelection& m_selection;
    CompareSources m_sources;
    MaskStore* m_masks;
    WeightsLook* m_weights;
    CompareFiguresModel* m_figures;
    CompareLayersModel* m_layers;
    QTableView *m_figuresView, *m_layersView;
    HistogramChart* m_histogram;
    MaskView* m_mask;
    ChartFrame *m_weightsFrame, *m_maskFrame;
    QComboBox *m_weightsLayer, *m_maskLayer, *m_maskOf;
    QTabWidget* m_tabs;
    QStackedWidget* m_pages;
    QLabel *m_waitingTitle, *m_waitingText, *m_note;
    IssueStrip* m_problem;
    QStringList m_names;  ///< of what is compared
    QString m_layer;
    bool m_stale = true;
};

}  // namespace espalier
