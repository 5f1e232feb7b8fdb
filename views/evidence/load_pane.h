#pragma once

#include "core/stress/stress_result.h"
#include "views/evidence/load_chart.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QAction;
class QComboBox;
class QLabel;
class QSplitter;

namespace espalier {

class ChartFrame;
class ChartTableView;
class WorkspaceSession;
struct Experiment;

/// How an experiment does under load beside the dense model: the latencies of the load that is selected in the table, and
/// the highest rates that were sustained.
class LoadPane : public QWidget {
    Q_OBJECT
public:
    /// `run` opens the dialog that starts a test.
    explicit LoadPane(QAction* run, QWidget* parent = nullptr);

    void setSession(WorkspaceSession* session);
    /// The newest test of `experiment`, which may be null; `test`: that one.
    void showExperiment(const Experiment* experiment, const std::string& test = {});
    const std::optional<StressResult>& test() const { return m_test; }
    LoadChart& chart() const { return *m_chart; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fillTests(const Experiment& experiment);
    void readTest(const std::string& id);
    void showTest();
    void showLoad();
    void showView();
    int chosenLoad() const;
    void wait(const Experiment* experiment);

    QPointer<WorkspaceSession> m_session;
    QAction* m_run;
    QString m_name;
    std::string m_newest;  ///< id of the newest test of what is shown
    Family m_family = Family::mixed;
    std::optional<StressResult> m_test;
    LoadChart* m_chart;
    ChartFrame* m_frame;
    ChartTableView* m_loads;
    QComboBox *m_view, *m_tests;
    QLabel *m_headline, *m_conditions;
    QSplitter* m_splitter;
};

}  // namespace espalier
