"""Word files, up to the lines that the parser reads.

`reader` walks the file: `styles` and `tables` say what looks how and is read across; `spots` and `pen` say about
where it stands, and `flow`, `order` and `tabs` put it in the order of reading. `properties` tells who wrote it.
"""
