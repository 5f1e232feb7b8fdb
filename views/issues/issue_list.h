#pragma once

#include "core/base/issue.h"

#include <QList>
#include <QSet>
#include <QWidget>

class QLabel;
class QListWidget;

namespace espalier {

/// Issues one a line under their count, "Issues (2)"; one that speaks of a layer goes there when clicked. Hidden while there
/// is none.
class IssueList : public QWidget {
    Q_OBJECT
public:
    explicit IssueList(QWidget* parent = nullptr);

    void setIssues(const QList<Issue>& issues);
    /// Paths of the model's layers: an issue whose `where` is one of them can be followed.
    void setLayers(const QSet<QString>& layers);

signals:
    void layerWanted(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();

    QList<Issue> m_issues;
    QSet<QString> m_layers;
    QLabel* m_title;
    QListWidget* m_list;
};

}  // namespace espalier
