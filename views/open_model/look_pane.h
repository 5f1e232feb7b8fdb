#pragma once

#include "core/job/training_point.h"
#include "core/preview/preview.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QButtonGroup;
class QLabel;
class QListView;
class QProgressBar;
class QStackedWidget;
class QVBoxLayout;

namespace espalier {

class IssueStrip;
class ModelLook;
class SampleModel;

/// What a look at a model and its data shows: how many samples are right, under which preprocessing, what is odd, and
/// some samples as the model sees them. What an earlier look showed stays, greyed, until there is something newer.
class LookPane : public QWidget {
    Q_OBJECT
public:
    /// Shows what `look` does and finds, unless it is told otherwise.
    explicit LookPane(ModelLook& look, QWidget* parent = nullptr);

    /// Nothing can be looked at yet: what is missing.
    void showMissing(const QString& text);
    /// What is typed cannot be right.
    void showIssue(const Issue& issue);
    void showPreview(const Preview& preview);

private:
    enum class State { empty, looking, found, failed, stopped };

    void makeLayout();
    QWidget* makeResult();
    void showBegan();
    void showProgress(Phase phase, double done, double total);
    void showElapsed();
    void showFailed(const Issue& issue, bool canRetry);
    void showStopped();
    void setState(State state);
    void setFindings(const std::vector<Issue>& issues);
    void addStrip(const Issue& issue);
    void changeEvent(QEvent* event) override;
    void showFont();

    ModelLook& m_look;
    QStackedWidget* m_stack;
    QLabel *m_hint, *m_headline, *m_details, *m_status, *m_caption;
    QProgressBar* m_progress;
    IssueStrip* m_issue;
    QWidget* m_result;
    QVBoxLayout* m_findings;
    std::vector<IssueStrip*> m_strips;
    QListView* m_grid;
    QButtonGroup* m_view;
    QWidget* m_viewRow;
    SampleModel* m_samples;
    QTimer m_tick;
    QString m_phase;
    double m_fraction = 0, m_phaseBegan = 0;
    std::optional<Phase> m_current;
    std::optional<Preview> m_preview;
};

}  // namespace espalier
