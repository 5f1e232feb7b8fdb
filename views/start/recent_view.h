#pragma once

#include <QListView>

class QAction;

namespace espalier {

class RecentModel;

/// The workspaces opened lately as cards. Arrows and typing move, Enter or a click opens, Delete takes one off the list.
class RecentView : public QListView {
    Q_OBJECT
public:
    explicit RecentView(RecentModel& model, QWidget* parent = nullptr);

signals:
    void chosen(const QString& file);
    void forgotten(const QString& file);

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void makeActions();
    void showCurrent();
    QString currentFile() const;

    QAction *m_open, *m_showFolder, *m_forget;
};

}  // namespace espalier
