namespace Publish.Import;

/// <summary>How an English letter names its parts.</summary>
internal static class EnglishLetterWords
{
    public static LetterWords Words { get; } =
        new()
        {
            Marks =
            [
                (Mark.To, "to|attn|attention|addressed to"),
                (Mark.Copies, "cc|c.c.|c.c|copy|copies|copy to|copies to|carbon copy|with copies to|with a copy to"),
                (Mark.Subject, "re|ref|subject|regarding|in re"),
                (Mark.Date, "date|dated"),
                (
                    Mark.Fax,
                    "fax|facsimile|via fax|by fax|telefax|via facsimile|by facsimile|fax number|fax no|fax no.|f"
                ),
                (Mark.Phone, "tel|tel.|phone|telephone|t|mobile|cell|office|tel/fax|phone number"),
                (Mark.Email, "email|e-mail|via email|via e-mail|by email|by e-mail|emails|e-mails|e"),
                (
                    Mark.Contacts,
                    "for more information, please contact|for further information, please contact|for more information|for further information|for more information please contact|for further information please contact|press contact|press contacts|media contact|media contacts|contact|contacts|for media inquiries|for media inquiries, please contact|for press inquiries, please contact|for interviews, please contact|media inquiries"
                ),
                (
                    Mark.Endorsements,
                    "signature organizations and individuals|signature organisations and individuals|signatory organizations and individuals|signatory organizations|signatory organisations|signature organizations|signatories|signed by|signed|endorsed by|endorsements|endorsers|endorsing organizations|endorsing organisations|endorsing organizations and individuals|list of signatories|the undersigned|the undersigned organizations|co-signed by|cosigned by|cosignatories|co-signatories|undersigned organizations|organizational signatories|individual signatories"
                ),
                (Mark.Release, "press release|for immediate release|news release|media release|press statement"),
                (
                    Mark.Apart,
                    "notes to editors|note to editors|editor's notes|editor’s notes|annex|annexes|appendix|enclosure|enclosures|encl|encl.|enc|enc.|attachment|attachments|background|p.s.|ps|p.s|about us|further reading"
                ),
            ],
            SalutationStarts =
                "dear |to all |your excellency|your excellencies|excellency|excellencies|to whom it may concern|distinguished |ladies and gentlemen|dear,|your majesty|your royal highness|your holiness|mr. president|madam president|mr. secretary-general",
            ClosingStarts =
                "yours |with best |with kind |with warm |with deep |with respect|with sincere |respectfully|sincerely|please accept, ",
            Closings =
                "sincerely|sincerely yours|yours sincerely|very sincerely|yours very sincerely|yours faithfully|faithfully|faithfully yours|yours truly|very truly yours|respectfully|respectfully yours|yours respectfully|respectfully submitted|most respectfully|regards|best regards|kind regards|warm regards|with best regards|with kind regards|with warm regards|best wishes|with best wishes|with respect|cordially|yours cordially|in solidarity|thank you|thank you for your attention|thank you for your consideration|thank you very much|thank you for your attention to this matter|thank you for your attention to this urgent matter|thank you for your consideration of this matter|many thanks|with gratitude|with appreciation|with thanks|yours|yours in solidarity",
            Offices =
                "president|vice-president|minister|premier|secretary|secretary-general|director|deputy|chair|chairman|chairwoman|chairperson|chairpersons|co-chair|vice-chair|ambassador|commissioner|rapporteur|representative|advisor|adviser|counsel|officer|researcher|coordinator|manager|head|editor|professor|governor|mayor|senator|member|general|treasurer|registrar|fellow|associate|spokesperson|founder|co-founder|consul|judge|justice|prosecutor|attorney|lawyer|chief|inspector|commander|leader|king|queen|envoy|speaker|delegate|administrator|dean|chancellor|trustee|correspondent|campaigner|organizer|assistant|specialist|expert|analyst|consultant",
            Bodies =
                "ministry|committee|office|department|council|commission|embassy|university|institute|association|organization|organisation|network|foundation|union|center|centre|agency|bureau|court|parliament|assembly|coalition|alliance|federation|forum|secretariat|authority|registry|group|society|campaign|initiative|house|party|record|mission|league|front|watch|project|table|congress|senate|corporation|company|ltd|inc|inc.|administration|police|prison|board|division|consulate|delegation",
            Places =
                "street|st.|st|avenue|ave|ave.|road|rd|rd.|lane|boulevard|blvd|square|floor|suite|building|bldg|district|p.o.|po|box|drive|plaza|quay|city|province|tower|palace|room|court|way|place|ro|gil|gu|dong|terrace|park",
            Organizations = "organizations|organisations|organizational|groups|ngos|institutions|unions|associations",
            Individuals = "individuals|individual|persons|people|experts|scholars",
            Regions =
                "international|global|worldwide|regional|asia|asia-pacific|asia pacific|asia and the pacific|pacific|oceania|africa|europe|americas|north america|latin america|middle east",
            Signatures =
                "a handwritten signature|handwritten signature|signature of|signature:|signature |[signature|(signature|(signed)|[signed]|/s/|signed copy",
            Between =
                "in|or|and|at|by|on|please|contact|call|mobile|tel|cell|phone|email|e-mail|telephone|also|for|via|whatsapp|signal|office",
            Languages =
                "english=en|korean=ko|chinese=zh|mandarin=zh|mandarin chinese=zh|cantonese=yue|japanese=ja|french=fr|german=de|spanish=es|portuguese=pt|russian=ru|arabic=ar|indonesian=id|bahasa indonesia=id|malay=ms|thai=th|vietnamese=vi|burmese=my|khmer=km|hindi=hi|urdu=ur|nepali=ne|tagalog=tl|filipino=fil|italian=it|dutch=nl|swedish=sv|norwegian=no|danish=da|finnish=fi|polish=pl|turkish=tr|persian=fa|farsi=fa|uyghur=ug|tibetan=bo|mongolian=mn|ukrainian=uk",
        };
}
