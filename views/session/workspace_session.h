#pragma once

#include "app/jobs/job_queue.h"
#include "core/estimate/forecast.h"
#include "core/log/experiment_log.h"
#include "core/sensitivity/scan_request.h"
#include "core/sparsity/sweep.h"

#include <QObject>
#include <map>
#include <memory>
#include <unordered_map>
#include <vector>

namespace espalier {

class EvidenceStore;
class GraphLook;

/// How jobs are run where that is not as the workspace says.
struct RunSettings {
    int threads = 0;       ///< for everything but the benchmark; 0: as the workspace says
    QString adapter = {};  ///< as BenchmarkSettings::adapter; empty: as the workspace says
};

/// An open workspace: its log, its queue, and the experiments as last read. The window's panels listen to it.
class WorkspaceSession : public QObject {
    Q_OBJECT
public:
    /// `workers`: jobs at a time.
    explicit WorkspaceSession(std::unique_ptr<ExperimentLog> log, int workers = 1, QObject* parent = nullptr);
    /// The same with what ExperimentLog::experiments() gave, read on another thread.
    WorkspaceSession(std::unique_ptr<ExperimentLog> log, std::vector<Experiment> experiments, int workers);
    ~WorkspaceSession() override;

    /// For what is put into the queue from now on.
    void setRunSettings(const RunSettings& settings) { m_runSettings = settings; }
    /// The adapter that measures what is run now; empty: ONNX Runtime where it is found.
    std::string adapter() const;

    /// Takes up unfinished work; puts the baseline in the queue where it was never measured.
    void start();

    const ExperimentLog& log() const { return *m_log; }
    JobQueue& queue() { return *m_queue; }
    /// Operating profiles, stress tests and robustness, as last read.
    EvidenceStore& evidence() const { return *m_evidence; }
    const WorkspaceSetup& setup() const { return m_setup; }
    /// Oldest first, without those in the trash: what is listed, drawn and counted everywhere.
    const std::vector<Experiment>& experiments() const { return m_experiments; }
    /// The others, for whoever wants to restore one.
    const std::vector<Experiment>& trashed() const { return m_trashed; }
    const Experiment* find(const QString& id) const;  ///< in the trash or not; null where there is none
    /// The sweep of each experiment that belongs to one, by id.
    const std::map<std::string, std::string>& sweeps() const { return m_sweeps; }
    /// All that scans found out about the model.
    const ScanResult& scan() const { return m_scan; }
    /// By the scan and the experiments as they are now; null where nothing was scanned. Good until either changes.
    const Forecaster* forecaster() const;
    const Experiment* baseline() const;  ///< of the dense model; null while it is not measured
    bool isScanning();                   ///< a scan runs or waits
    bool canRun() const { return !m_log->readOnlyReason() && m_setup.summary; }
    QString title() const;
    int unfinishedJobs() const;  ///< running, and waiting for that

    /// Has a worker find out what connects the model's layers, where its summary was made before that was kept; then
    /// summaryKnown(). Throws Failure where there is no such model. Only while no job is under way: it would disturb one.
    void lookAtGraph();
    bool isLookingAtGraph() const;

    // All throw Failure where the log cannot be written.
    /// `parent` is the id of the experiment the plan was branched from, where there is one.
    void run(const Plan& plan, const QString& name, const QString& parent = {});
    void sweep(const SweepRequest& request, const Recipe& recovery,
               const std::string& criterion = LayerRule().criterion);
    /// The same with plans as they are.
    void sweep(const std::vector<NamedPlan>& plans);
    /// Has measured what of it is not known yet on so many images; how many points and joint plans that are. Throws as
    /// scanPoints() too.
    std::size_t scan(const ScanRequest& request, std::int64_t images);
    /// Has the layer timed with every number of channels.
    void measureStaircase(const std::string& layer);
    /// Has experiments measured anew as they were kept, on `data` (SPEC; empty: the workspace's). Throws as reassessJob() too.
    void reassess(const std::vector<const Experiment*>& experiments, const std::string& data);
    /// As ExperimentLog::edit(); the experiments here follow without being read again.
    void edit(const std::vector<ExperimentEdit>& edits);
    /// As ExperimentLog::decide().
    Decision decide(const Decision& decision);

signals:
    void experimentsChanged();
    void scanChanged();
    void decided();                   ///< there is a new decision
    void summaryKnown();              ///< the model has been summarised: layers can be shown
    void failed(const Issue& issue);  ///< the log can no longer be read
    void graphLookEnded();            ///< with or without a graph

private:
    /// The job, run as the settings say. Throws Failure "adapter.not_found".
    JobSpec asSet(JobSpec job) const;
    void readLog();
    void readOne(const QString& id);
    void readScan();
    void sortOut(std::vector<Experiment> all);
    void takeGraph(const std::vector<GraphOperator>& graph);
    void connectQueue();

    std::unique_ptr<ExperimentLog> m_log;
    std::unique_ptr<JobQueue> m_queue;  // after the log: it is its user, so it goes first
    WorkspaceSetup m_setup;
    RunSettings m_runSettings;
    std::unique_ptr<EvidenceStore> m_evidence;
    GraphLook* m_graphLook = nullptr;
    std::vector<Experiment> m_experiments, m_trashed;
    std::unordered_map<std::string, std::size_t> m_order;  ///< id -> place among all of the log
    std::map<std::string, std::string> m_sweeps;
    ScanResult m_scan;
    mutable std::unique_ptr<Forecaster> m_forecaster;  ///< made when it is asked for
};

}  // namespace espalier
