#pragma once

namespace espalier {

/// What other programs took of the processors since it was made: a measurement beside them is one of them too.
class ProcessorUse {
public:
    ProcessorUse();

    /// So many processors were kept busy by others, on average; 0 where the system does not tell, or too little time went by.
    double others() const;

private:
    struct Seconds {
        double all = 0, own = 0, clock = 0;
    };
    static Seconds now();
    Seconds m_start;
};

}  // namespace espalier
