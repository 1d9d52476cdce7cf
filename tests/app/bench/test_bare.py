from app.bench.bare import KeptPing, bare_server, new_connection_ms


def test_a_bare_question_is_answered_again_and_again_on_one_line() -> None:
    with bare_server() as port:
        assert new_connection_ms(port, 60) > 0
        ping = KeptPing(port, 60)
        assert all(ping.ms() > 0 for _ in range(5))
        ping.close()
