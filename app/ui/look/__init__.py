"""How everything looks: colours, sizes, gaps, fonts, icons. Nothing outside this folder writes a colour or a size of its own."""
