#pragma once

#include <QString>

namespace espalier {

class WorkspaceSession;

struct WaitingWords {
    QString title, text;
};

/// What the chart's place says while there is no point: being measured and how long, waiting, failed, or nothing to come.
WaitingWords waitingWords(WorkspaceSession& session);

/// The same for what a scan would find.
WaitingWords scanWaitingWords(WorkspaceSession& session);

/// "fashion_resnet.pt · idx:/… · batch 1 · 1 thread · 12 experiments".
QString workspaceFacts(const WorkspaceSession& session);

/// "3 jobs to go · channel 30 %: fine-tuning 45 % · 3:20 left"; empty when idle.
QString workUnderWay(WorkspaceSession& session);

}  // namespace espalier
