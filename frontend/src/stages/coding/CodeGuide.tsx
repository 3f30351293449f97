/** What the codebook says of a code, each part changed where it stands. */
import { useState } from "react";

import type { CodeChange } from "../../api/code.ts";
import type { Code } from "../../api/shapes.ts";
import { useUnsent } from "../../api/unsent.ts";
import { t } from "../../lib/translation.ts";

interface CodeGuideProps {
  code: Code;
  onKeep: (change: CodeChange) => void;
}

export function CodeGuide({ code, onKeep }: CodeGuideProps) {
  return (
    <div className="code-guide" key={code.id}>
      <Part
        label={t("Definition")}
        value={code.definition}
        placeholder={t("What does this code say of a passage?")}
        onKeep={(definition) => onKeep({ definition })}
      />
      <Part
        label={t("Use it when")}
        value={code.used_when}
        placeholder={t("What must a passage show?")}
        onKeep={(used_when) => onKeep({ used_when })}
      />
      <Part
        label={t("Do not use it when")}
        value={code.not_used_when}
        placeholder={t("What looks alike, and which code takes it?")}
        onKeep={(not_used_when) => onKeep({ not_used_when })}
      />
      <Part
        label={t("Example")}
        value={code.example}
        placeholder={t("Words that show it at once")}
        onKeep={(example) => onKeep({ example })}
      />
      <Part
        label={t("Participants' name for it")}
        value={code.own_word}
        placeholder={t("What they call it; the code's own name is the analysts'")}
        isLine
        onKeep={(own_word) => onKeep({ own_word })}
      />
      {(code.origin === "literature" || code.citation !== "") && (
        <Part
          label={t("Literature")}
          value={code.citation}
          placeholder={t("Who wrote of it, and where: the export of the codebook prints it")}
          onKeep={(citation) => onKeep({ citation })}
        />
      )}
      <Outside code={code} onKeep={(outside) => onKeep({ outside })} />
    </div>
  );
}

interface PartProps {
  label: string;
  value: string;
  placeholder: string;
  isLine?: boolean;
  onKeep: (value: string) => void;
}

/** Kept when one leaves it; as high as its words. */
function Part({ label, value, placeholder, isLine = false, onKeep }: PartProps) {
  const [words, setWords] = useState(value);
  const [seen, setSeen] = useState(value);
  if (seen !== value) {
    setSeen(value);
    // What others wrote meanwhile is shown, unless one is writing here oneself.
    if (words === seen) setWords(value);
  }
  useUnsent(words !== value);
  return (
    <label className="definition">
      <span>{label}</span>
      <textarea
        className="field"
        placeholder={placeholder}
        rows={1}
        spellCheck={false}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        onBlur={() => words !== value && onKeep(words)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (isLine || event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            event.currentTarget.blur();
          }
          if (event.key === "Escape") setWords(value);
        }}
      />
    </label>
  );
}

/** Set aside by this article's question, with the reason. */
function Outside({ code, onKeep }: { code: Code; onKeep: (reason: string) => void }) {
  const [isAsked, setAsked] = useState(false);
  if (code.outside === "" && !isAsked) {
    return (
      <button type="button" className="small-button" onClick={() => setAsked(true)}>
        {t("Set aside: outside this article …")}
      </button>
    );
  }
  return (
    <>
      <Part
        label={t("Outside this article, because")}
        value={code.outside}
        placeholder={t("Why does this article's question set it aside?")}
        onKeep={(reason) => {
          onKeep(reason);
          setAsked(false);
        }}
      />
      <button
        type="button"
        className="small-button"
        onClick={() => {
          setAsked(false);
          if (code.outside !== "") onKeep("");
        }}
      >
        {t("Take it into the article")}
      </button>
    </>
  );
}
