#pragma once

#include <QPointer>
#include <QWidget>

#include <vector>

class QAction;
class QComboBox;
class QLabel;
class QSplitter;

namespace espalier {

class ChartFrame;
class ChartTableView;
class CorruptionMap;
class WorkspaceSession;
struct Experiment;

/// How an experiment does on worse data beside the dense model: by corruption and severity, and the worst plausible case
/// beside the typical one.
class RobustnessPane : public QWidget {
    Q_OBJECT
public:
    /// `run` opens the dialog that starts a test.
    explicit RobustnessPane(QAction* run, QWidget* parent = nullptr);

    void setSession(WorkspaceSession* session);
    /// The map is of the first one that was tried; the figures are of all.
    void showExperiments(const std::vector<const Experiment*>& experiments);
    CorruptionMap& map() const { return *m_map; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void wait(const Experiment* experiment);
    void arrange();

    QPointer<WorkspaceSession> m_session;
    CorruptionMap* m_map;
    ChartFrame* m_frame;
    ChartTableView* m_figures;
    QComboBox* m_block;
    QLabel *m_headline, *m_mix, *m_legend;
    QSplitter* m_splitter;
};

}  // namespace espalier
