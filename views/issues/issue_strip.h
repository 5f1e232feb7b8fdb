#pragma once

#include "core/base/issue.h"
#include "views/style/line_icon.h"

#include <QFrame>
#include <optional>

class QLabel;
class QToolButton;

namespace espalier {

/// Says what is wrong, where it went wrong: icon, cause, remedy, and a button that tries again. Hidden where all is well.
class IssueStrip : public QFrame {
    Q_OBJECT
public:
    explicit IssueStrip(QWidget* parent = nullptr);

    void tell(const Issue& issue);
    /// Something that is no issue, in whole sentences.
    void say(Severity severity, const QString& text);
    void clear() { setVisible(false); }
    /// Text of the button; empty: none.
    void setActionText(const QString& text, LineIcon icon = LineIcon::retry);
    /// With a button that puts it away.
    void setDismissable(bool dismissable);

signals:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Severity m_severity = Severity::error;
    QLabel* m_icon;
    QLabel* m_text;
    QToolButton *m_action, *m_dismiss;
};

}  // namespace espalier
