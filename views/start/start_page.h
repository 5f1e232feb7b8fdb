#pragma once

#include "views/start/recent_model.h"

#include <QWidget>

class QAction;
class QLabel;

namespace espalier {

class PreviewCache;
class RecentView;

/// What is seen with no workspace open: the ways in, and the workspaces opened lately; where there are none, how the work goes.
class StartPage : public QWidget {
    Q_OBJECT
public:
    /// `ways` become the large buttons, each with its status tip below its text.
    StartPage(const QList<QAction*>& ways, PreviewCache& previews, QWidget* parent = nullptr);
    /// Newest first. Previews that are not known yet, or that may be old, are looked up.
    void setRecent(const QList<std::pair<QString, QDateTime>>& files);

signals:
    void recentChosen(const QString& file);
    void recentForgotten(const QString& file);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeWays(const QList<QAction*>& ways);
    QWidget* makeRecent();
    QWidget* makeSteps();
    void setFonts();
    void lookUp();

    PreviewCache& m_previews;
    RecentModel* m_model;
    RecentView* m_recent;
    QWidget *m_recentSide, *m_stepsSide, *m_firstWay = nullptr;
    QList<std::pair<QLabel*, double>> m_headings;  ///< with their size beside the desktop's
    bool m_lookUp = false;                         ///< when the page is seen
};

}  // namespace espalier
