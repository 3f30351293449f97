# ruff: noqa: E501 - talk reads better in its own lines
"""Invented talk in which everything that identifies somebody is marked by hand.

Nobody in it is real. ``[[person|Anna]]`` marks words of a kind. It was written before
the recognisers were first run on it, with what they cannot know among it: names in
small letters, a nickname, a place that only people there call so.
"""

ENGLISH = (
    (
        "I met [[person|Carol]] on the ward, [[institution|Ashdown House]], in"
        " [[date|March 2014]]. She was from [[place|Leominster]] and so was her brother."
    ),
    (
        "Will was the first who asked. [[person|Will Harding]], I mean, not the other"
        " one. My own name is [[person|Deborah Mensah]] but everybody says"
        " [[person|Debs]]."
    ),
    (
        "Then I lived at [[place|14 Cutler Road]] with Mr [[person|Okonjo]] downstairs."
        " His number was [[telephone|0121 496 0342]], I still know it by heart."
    ),
    (
        "On [[date|3 May 2011]] they moved me to [[institution|St Bride’s Hospital]]."
        " Dr [[person|Petrova]] said that nobody had told her. I hated Mondays then."
    ),
    (
        "My NHS number is [[identity number|943 476 5919]], they read it out in front of"
        " everybody. God, I was ashamed."
    ),
    (
        "The [[institution|Larkspur Trust]] paid for the course. [[person|Sinead]] from"
        " the job centre in [[place|Brixham]] drove me, all the way from"
        " [[place|Torquay]]."
    ),
    (
        "Rose bushes, that was what we planted. [[person|Rose]] laughed at us. And"
        " old [[person|tom]] brought tea, he always did, [[person|tom]] did."
    ),
    (
        "When people said Summer would come I thought of [[place|Kerala]], where my"
        " mother is. She wrote to [[other|deb.mensah@example.org]] every week."
    ),
    (
        "I signed it on the [[date|21st of November]]. [[person|Priya’s]] husband was the"
        " witness; he works at [[institution|Halden College]]."
    ),
    (
        "We called the place [[place|the Nest]]. It is behind the station, in"
        " [[place|Upper Gornal]]. English was not what one heard there."
    ),
    (
        "In [[date|1998]] I was eight. Uncle [[person|Ray]] had the keys. I told"
        " [[person|Grace]] and she told nobody, as she promised."
    ),
    "They gave me a flat in [[place|Wolverhampton]], on the Friday before Easter.",
)
SWEDISH = (
    (
        "Jag träffade [[person|Annika]] på [[institution|Björkbackens behandlingshem]],"
        " det var i [[date|mars 2012]]. Hon kom från [[place|Hudiksvall]] precis som jag."
    ),
    (
        "Sen flyttade jag till [[place|Storgatan 14]] i [[place|Sölvesborg]], och där"
        " bodde [[person|Göran Wiklund]] i våningen under."
    ),
    (
        "Mitt personnummer är [[identity number|850312-2387]], och det läste de upp i"
        " väntrummet. Telefonen var [[telephone|0456-123 45]] då."
    ),
    (
        "Doktor [[person|Haddad]] på [[institution|Sankt Lars sjukhus]] lyssnade. Det var"
        " den [[date|3 maj 2011]], en tisdag."
    ),
    (
        "[[person|Fatima]] ringde mig på [[telephone|070-174 06 15]] varje kväll. Hon hade"
        " fått numret av min handläggare [[person|Ulrika]]."
    ),
    (
        "På [[institution|Lindöskolan]] var jag den enda. Läraren hette"
        " [[person|Bengt-Åke]] och han såg mig."
    ),
    (
        "Björk och ek växte utanför. [[person|Björk]] hette han också, vaktmästaren."
        " [[person|Kim]] skrattade åt det."
    ),
    (
        "Jag tog bussen till [[place|Ystad]], sen till [[place|Malmö]], och sov hos"
        " [[person|Annikas]] syster. Gud vad jag frös."
    ),
    (
        "[[institution|Avdelning 54]] hade låsta dörrar. [[person|Yusuf]] hade nyckeln."
        " Ibland sa [[person|kalle]] att den var borttappad."
    ),
    (
        "Vi sa bara [[place|Boet]]. Det låg bakom stationen i [[place|Tranås]], mitt emot"
        " [[institution|Folktandvården]]."
    ),
    (
        "Min mamma skrev till [[other|sara.lund@example.org]]. Hon heter"
        " [[person|Sara Lund]] och bor i [[place|Aleppo]] igen sedan [[date|2019]]."
    ),
    (
        "Den [[date|21 november]] skrev jag på. Överläkare [[person|Nyström]] och någon"
        " från [[institution|Region Kronoberg]] var vittnen. Sen blev det jul."
    ),
)

# Written after the rules had been mended on what stands above, and measured once.
ENGLISH_LATER = (
    (
        "The day [[person|Marjorie]] retired we had cake at [[institution|Fernlea Day"
        " Centre]]. Somebody had written to Lord [[person|Ashby]], can you imagine."
    ),
    (
        "Call me on [[telephone|+44 7700 900 123]] she said, and I did, from"
        " [[place|Aberystwyth]], at two in the morning. [[person|Ifan]] picked up."
    ),
    (
        "I was born on [[date|12/04/1979]] in [[place|Hartlepool]]. Then Newcastle"
        " United lost and my dad cried. [[person|Oluwaseun]] was my best friend."
    ),
    (
        "Nurse [[person|Beatrix]] knew. She told the [[institution|Mental Health Review"
        " Tribunal]] that I could manage. That was [[date|June 2016]]."
    ),
    (
        "It’s different now. I rent a room on [[place|Pelham Street]] from"
        " Mrs [[person|Chowdhury]], and the [[institution|Quakers]] have a café there."
    ),
    (
        "[[person|Jonty]] never wrote back. His sister [[person|Philippa]] did, once,"
        " from [[place|New Zealand]]."
    ),
)
SWEDISH_LATER = (
    (
        "När [[person|Gunvor]] slutade åt vi tårta på [[institution|Träffpunkten i"
        " Vimmerby]]. Någon hade bjudit biskop [[person|Ahlgren]]."
    ),
    (
        "Ring mig på [[telephone|+46 73 555 01 28]], sa hon, och det gjorde jag från"
        " [[place|Haparanda]] mitt i natten. [[person|Tuva]] svarade."
    ),
    (
        "Jag föddes [[date|1979-04-12]] på [[institution|Östra sjukhuset]]. Sen vann"
        " Kalmar och pappa grät. [[person|Oluwaseun]] var min bästa vän."
    ),
    (
        "Syster [[person|Birgitta]] visste. Hon berättade för [[institution|"
        "Förvaltningsrätten]] att jag klarade mig. Det var [[date|juni 2016]]."
    ),
    (
        "Nu är det annorlunda. Jag hyr ett rum på [[place|Nygatan 3 B]] av"
        " [[person|Chowdhury]], och [[institution|Frälsningsarmén]] har ett kafé där."
    ),
    (
        "[[person|Jonte]] skrev aldrig tillbaka. Hans syster [[person|Filippa]] gjorde"
        " det, från [[place|Nya Zeeland]]."
    ),
)
