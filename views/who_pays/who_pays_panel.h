#pragma once

#include "core/job/job_spec.h"
#include "core/predictions/class_changes.h"

#include <QWidget>

#include <functional>
#include <optional>

class QAction;
class QLabel;
class QLineEdit;
class QSplitter;
class QTabWidget;

namespace espalier {

class ChartFrame;
class ClassChart;
class ConfusionMap;
class ExperimentSelection;
class MissedGallery;

/// Where the page gets what it shows. `answers` throws Failure.
struct WhoPaysSources {
    std::function<const Experiment*(const QString& id)> experiment;
    std::function<std::optional<Answers>(const QString& id)> answers;
    std::function<std::optional<JobSpec>(std::int64_t samples)> pictures;  ///< of a set of so many samples
};

/// The page "Who Pays": which classes lose by the pruning of the selected experiment, what is taken for what, and the
/// images that only the pruned model gets wrong. A class chosen in one of them is chosen in all.
class WhoPaysPanel : public QWidget {
    Q_OBJECT
public:
    /// Empty `workerProgram`: found.
    WhoPaysPanel(ExperimentSelection& selection, WhoPaysSources sources, const QString& workerProgram = {},
                 QWidget* parent = nullptr);
    ~WhoPaysPanel() override;

    void refresh();  ///< experiments are new, or the workspace is another

signals:
    void planWanted(const QString& id);  ///< to be run again

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QString shownId() const;
    void read();
    void showAll();
    void showClasses();
    void showImages();
    void chooseClass(std::int64_t label);
    bool wait();  ///< says why there is nothing to show; false where there is

    ExperimentSelection& m_selection;
    WhoPaysSources m_sources;
    QString m_id;  ///< whose answers these are
    std::optional<Answers> m_answers;
    WhoPays m_pays;
    std::int64_t m_truth = -1, m_said = -1;  ///< what the images are of; -1: any
    QLabel* m_headline;
    QLineEdit* m_filter;
    QAction* m_runAgain;
    ClassChart* m_classes;
    ConfusionMap* m_confusion;
    MissedGallery* m_images;
    ChartFrame *m_classFrame, *m_confusionFrame;
    QTabWidget* m_tabs;
    QSplitter* m_splitter;
    bool m_stale = true;
};

}  // namespace espalier
