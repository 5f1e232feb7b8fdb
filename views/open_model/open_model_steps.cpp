// How far each step of the assistant is.

#include "views/open_model/open_model_dialog.h"

#include "core/preview/findings.h"
#include "views/issues/issue_strip.h"
#include "views/open_model/data_field.h"
#include "views/open_model/model_facts.h"
#include "views/open_model/model_look.h"
#include "views/open_model/path_field.h"
#include "views/open_model/step_title.h"
#include "views/words/numbers.h"

#include <QFileInfo>
#include <QPushButton>

#include <algorithm>

namespace espalier {

namespace {

bool warns(const Preview& preview)
{
    return std::any_of(preview.issues.begin(), preview.issues.end(),
                       [](const Issue& issue) { return issue.severity != Severity::info; });
}

}  // namespace

void OpenModelDialog::updateSteps()
{
    using State = StepTitle::State;
    const auto area = m_problem ? m_problem->code.substr(0, m_problem->code.find('.')) : std::string();
    const bool modelWrong = area == "model", dataWrong = area == "data" || area == "usage";
    m_modelStep->setState(modelWrong ? State::wrong
                          : m_found  ? State::done
                                     : State::open,
                          m_found ? modelFacts(m_found->summary) : QString());
    const QString samples = m_found ? tr("%1 samples").arg(countText(m_found->samples)) : QString();
    m_dataStep->setState(dataWrong ? State::wrong : m_found ? State::done : State::open, samples);
    const State checked = m_problem         ? State::wrong
                          : !m_found        ? State::open
                          : warns(*m_found) ? State::warning
                                            : State::done;
    m_checkStep->setState(checked);
    const QString file = workspaceFile();
    const bool taken = !file.isEmpty() && QFileInfo::exists(file);
    m_fileIssue->clear();
    if (taken) m_fileIssue->tell({Severity::error, "workspace.exists", file.toStdString(), {}});
    m_fileStep->setState(taken ? State::wrong : file.isEmpty() ? State::open : State::done);
    updateCreate();
}

void OpenModelDialog::updateCreate()
{
    const QString file = workspaceFile();
    const bool ready = m_found && !file.isEmpty() && !QFileInfo::exists(file);
    m_create->setEnabled(ready);
    m_create->setText(m_found && isAtChance(*m_found) ? tr("C&reate anyway") : tr("C&reate workspace"));
    m_create->setToolTip(ready            ? tr("Make the workspace and measure the dense model")
                         : !m_found       ? tr("Possible once some samples have been through the model")
                         : file.isEmpty() ? tr("Name the workspace file")
                                          : tr("The workspace file exists already"));
}

}  // namespace espalier
