#pragma once

#include "core/log/experiment_edit.h"

#include <QString>
#include <QWidget>
#include <vector>

class QLineEdit;

namespace espalier {

/// Note and tags of the selected experiments, below their table. Of several the note is shown where it is the same, and
/// the tags they have in common; what is typed then goes to all of them.
class NoteBar : public QWidget {
    Q_OBJECT
public:
    explicit NoteBar(QWidget* parent = nullptr);

    void setExperiments(const std::vector<const Experiment*>& selected);
    /// Why nothing can be changed; empty: it can.
    void setReadOnly(const QString& reason);
    void focusNote();
    void focusTags();

signals:
    void edited(const std::vector<ExperimentEdit>& edits);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    struct About {
        std::string id;
        std::vector<std::string> tags;
    };
    void showNote();
    void showTags();
    void takeNote();
    void takeTags();

    QLineEdit *m_note, *m_tags;
    std::vector<About> m_selected;
    QString m_noteShown, m_tagsShown;
};

/// `tags` with those of `before` that are not in `after` taken out and those of `after` that are new added at the end.
std::vector<std::string> changedTags(std::vector<std::string> tags, const std::vector<std::string>& before,
                                     const std::vector<std::string>& after);

}  // namespace espalier
