#pragma once

#include "views/drop/dropped_file.h"

#include <QWidget>

namespace espalier {

/// Lies over the whole window while a file is dragged across it, and says what dropping it would do.
class DropHint : public QWidget {
public:
    explicit DropHint(QWidget& window);
    void showFor(const DroppedFile& dropped);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_words;
    bool m_welcome = false;
    bool m_model = false;
};

}  // namespace espalier
