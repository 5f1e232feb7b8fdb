#pragma once

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <stdexcept>
#include <string>
#include <vector>

namespace espalier {

/// Another program that answers each line it is given with one line.
class PeerProcess {
public:
    explicit PeerProcess(const std::vector<std::string>& command)
    {
        int in[2], out[2];
        if (pipe(in) != 0 || pipe(out) != 0) throw std::runtime_error("pipe");
        m_pid = fork();
        if (m_pid == 0) {
            dup2(in[0], 0);
            dup2(out[1], 1);
            for (const int fd : {in[0], in[1], out[0], out[1]}) close(fd);
            std::vector<char*> words;
            for (const std::string& word : command) words.push_back(const_cast<char*>(word.c_str()));
            words.push_back(nullptr);
            execv(words[0], words.data());
            _exit(127);
        }
        close(in[0]);
        close(out[1]);
        m_in = fdopen(in[1], "w");
        m_out = fdopen(out[0], "r");
    }
    ~PeerProcess()
    {
        ::kill(m_pid, SIGCONT);
        std::fclose(m_in);
        std::fclose(m_out);
        waitpid(m_pid, nullptr, 0);
    }
    PeerProcess(const PeerProcess&) = delete;
    PeerProcess& operator=(const PeerProcess&) = delete;

    /// Until it is asked again it takes no processor, whatever its threads wait for.
    void rest() { ::kill(m_pid, SIGSTOP); }

    std::string ask(const std::string& line)
    {
        ::kill(m_pid, SIGCONT);
        std::fputs((line + '\n').c_str(), m_in);
        std::fflush(m_in);
        char answer[65536];
        if (!std::fgets(answer, sizeof answer, m_out)) throw std::runtime_error("the peer ended");
        return answer;
    }

private:
    pid_t m_pid = -1;
    FILE* m_in = nullptr;
    FILE* m_out = nullptr;
};

}  // namespace espalier
