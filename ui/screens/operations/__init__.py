"""Operations and their targets."""
