#pragma once

#include <QTreeView>

namespace espalier {

class JobTreeModel;
class ProgressDelegate;

/// The list of jobs: sweeps as rows that open, progress as bars, cancel or retry at the end of the row. The columns that
/// matter least go first where it is narrow.
class JobTreeView : public QTreeView {
    Q_OBJECT
public:
    explicit JobTreeView(JobTreeModel& model, QWidget* parent = nullptr);

    /// Opens the sweep of a job that begins (once, so that a closed one stays closed) and brings the job into view,
    /// unless what ran before was out of view: whoever looks elsewhere is left there.
    void follow(const QString& id);

signals:
    void actionClicked(const QModelIndex& index);  ///< the last column

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    bool isInView(const QString& id) const;
    void fitColumns();

    JobTreeModel& m_model;
    ProgressDelegate* m_underState;
    QString m_followed;
    QStringList m_opened;  ///< sweeps
};

}  // namespace espalier
