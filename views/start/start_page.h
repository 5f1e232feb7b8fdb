#pragma once

#include <QWidget>

class QAction;
class QVBoxLayout;

namespace espalier {

/// What is seen with no workspace open: the ways in, and the workspaces opened lately.
class StartPage : public QWidget {
    Q_OBJECT
public:
    /// `ways` become the large buttons, each with its status tip below its text.
    explicit StartPage(const QList<QAction*>& ways, QWidget* parent = nullptr);
    void setRecent(const QStringList& files);

signals:
    void recentChosen(const QString& file);

private:
    QVBoxLayout* m_recent;
    QWidget* m_recentBox;
};

}  // namespace espalier
