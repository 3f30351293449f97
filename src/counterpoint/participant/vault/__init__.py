"""The vault: names and other identities, readable by those alone who may.

Takes what identifies a participant, a contact or a service. Gives it back to a
holder who has opened the vault. Refuses it while one lost secret would lose it.
"""
