// How long the event loop stands still while a sweep of many jobs runs with two workers and the panel shows it.
//     bench_jobs_panel_stall [JOBS [MILLISECONDS A JOB]]
// The workers are fake: only the window's side is measured. The goal is no stall over 50 ms.

#include "app/jobs/job_queue.h"
#include "tests/paths.h"
#include "views/charts/training_panel.h"
#include "views/jobs/jobs_panel.h"
#include "views/session/experiment_selection.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <fstream>

using namespace espalier;

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const int jobs = argc > 1 ? std::atoi(argv[1]) : 100, each = argc > 2 ? std::atoi(argv[2]) : 300;
    QTemporaryDir folder;
    const std::filesystem::path root = folder.path().toStdString();
    std::ofstream(root / "model.pt") << "a model";
    WorkspaceSetup setup;
    setup.modelName = "model.pt";
    const auto log = ExperimentLog::create(root / "w.espalier", setup, root / "model.pt");
    QueueSettings settings;
    settings.workers = 2;
    settings.workerProgram = QString::fromStdString((buildTree() / "tests/fake_worker").string());
    JobQueue queue(*log, settings);
    JobsPanel panel;
    ExperimentSelection selection;
    TrainingPanel training(selection, panel.log());
    panel.resize(900, 300);
    panel.setQueue(&queue);
    training.setQueue(&queue);
    panel.show();
    training.show();

    QElapsedTimer clock;
    double longest = 0, last = 0, enqueue = 0;
    std::vector<double> gaps;
    QTimer beat;
    beat.setTimerType(Qt::PreciseTimer);
    QObject::connect(&beat, &QTimer::timeout, [&] {
        const double now = double(clock.nsecsElapsed()) / 1e6;
        gaps.push_back(now - last - 5);
        longest = std::max(longest, gaps.back());
        last = now;
    });
    QTimer::singleShot(500, [&] {
        clock.start();
        for (int i = 0; i < jobs; ++i) {
            JobSpec spec;
            spec.kind = JobSpec::Kind::experiment;
            spec.name = "channel " + std::to_string(i) + " % train:1 work:" + std::to_string(each);
            spec.model = root / "model.pt";
            queue.enqueue(spec, QStringLiteral("sweep"));
        }
        enqueue = double(clock.nsecsElapsed()) / 1e6;
        queue.start();
        std::printf("enqueue %d jobs %.1f ms, start %.1f ms\n", jobs, enqueue,
                    double(clock.nsecsElapsed()) / 1e6 - enqueue);
        last = double(clock.nsecsElapsed()) / 1e6;
        beat.start(5);
    });
    QObject::connect(&queue, &JobQueue::idle, &application, [&] {
        if (queue.jobs().empty()) return;
        std::sort(gaps.begin(), gaps.end());
        std::printf("%zu beats: median stall %.1f ms, 99 %% %.1f ms, longest %.1f ms\n", gaps.size(),
                    gaps[gaps.size() / 2], gaps[gaps.size() * 99 / 100], longest);
        application.quit();
    });
    return application.exec();
}
