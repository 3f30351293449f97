"""What no code and no note covers, and what was left so, with the reason."""
