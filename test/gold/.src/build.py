import sys,re,json,glob,os
OUT='/work/main/test/gold/'
M="launched detected shot_down suppressed lost lost_or_suppressed shot_down_or_suppressed neutralised_total returned crossed_border still_airborne hit_locations hits debris_locations regions_affected killed injured missing rescued evacuated objects_damaged attempted other".split()
err=[]
NUM=re.compile(r"\b(?:\d[\d,.]*(?:st|nd|rd|th)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?|dozens?|hundreds?|thousands?|millions?|half|third|quarter|thirds|twice|pair|both|no|none|another|nobody|single|second|fourth|fifth|several|scores|all|every|most|handful|couple|trio)\b",re.I)
def val(v):
    if v=='vague': return None,None,'some'
    if v=='allv': return None,None,'all_of'
    if v=='none': return 0,0,'none'
    m=re.match(r'some(\d+)$',v)
    if m: return int(m[1]),None,'some'
    m=re.match(r'all(\d+)$',v)
    if m: return int(m[1]),int(m[1]),'all_of'
    m=re.match(r'>=(\d+)$',v)
    if m: return int(m[1]),None,'at_least'
    m=re.match(r'<=(\d+)$',v)
    if m: return None,int(m[1]),'at_most'
    m=re.match(r'>(\d+)$',v)
    if m: return int(m[1])+1,None,'more_than'
    m=re.match(r'<(\d+)$',v)
    if m: return None,int(m[1])-1,'less_than'
    m=re.match(r'~(\d+)$',v)
    if m: return int(m[1]),int(m[1]),'approx'
    m=re.match(r'(\d+)-(\d+)$',v)
    if m: return int(m[1]),int(m[2]),'range'
    return int(v),int(v),'exact'
def find(text,q,nth,where):
    p=-1;n=0;pos=[]
    while True:
        p=text.find(q,p+1)
        if p<0: break
        pos.append(p)
    if not pos: err.append(f'{where}: not found: {q!r}'); return 0
    if len(pos)>1 and nth is None: err.append(f'{where}: {len(pos)}x, no nth: {q!r}')
    n=nth or 1
    if n>len(pos): err.append(f'{where}: nth {n} > {len(pos)}: {q!r}'); return 0
    return pos[n-1]
def build(block):
    head,rest=block.split('\n',1)
    h=[x.strip() for x in head[4:].split('|||')]
    id_,outlet,pub=h[:3]; title=h[3]; topic=h[4] if len(h)>4 else ('negative' if id_.startswith('neg') else 'ukraine')
    text,marks=rest.split('\n=====\n',1) if '\n=====\n' in rest else (rest.rsplit('\n=====',1)[0],'')
    text=text.strip('\n')+'\n'
    out=[];cov=[]
    st=dict(d='RU>UA',n='-',by='outlet')
    for ln in marks.split('\n'):
        ln=ln.strip()
        if not ln: continue
        where=f'{id_}: {ln[:90]}'
        try:
            k=ln[0]
            if k=='@':
                for x in re.split(r'\s*;\s*',ln[1:].strip()):
                    a,b=x.split('=',1); st[a]=b
                continue
            F=[x.strip().replace('\\n','\n') for x in ln[1:].split(' | ')]
            if k=='C':
                met,v=F[0].split(' '); raw=None if F[1]=='-' else F[1]; q=F[2]
                o={}
                if len(F)>3:
                    for x in re.split(r'\s*;\s*',F[3]):
                        if not x: continue
                        if '=' in x: a,b=x.split('=',1); o[a]=b
                        else: o[x]=True
                for kk in o:
                    if kk not in 'd n by o w p s sub sup vague rep nth note'.split(): err.append(f'{where}: bad key {kk}')
                lo,hi,rel=val(v)
                if met not in M: err.append(f'{where}: metric')
                by=o.get('by',st['by'])
                if by=='outlet': cl,ba='outlet','none'
                else:
                    b,cl=by.split(':',1); ba={'e':'explicit','i':'inherited'}[b]
                d=o.get('d',st['d']); at,ta=(None,None) if d=='-' else [None if x=='?' else x for x in d.split('>')]
                n=o.get('n',st['n'])
                nth=int(o['nth']) if 'nth' in o else None
                pos=find(text,q,nth,where)
                if raw is not None and raw not in q: err.append(f'{where}: raw not in quote')
                w=o.get('w')
                okw='uav uav.strike uav.strike.shahed uav.decoy uav.recon missile missile.cruise missile.ballistic missile.cruise.kh101 missile.ballistic.iskander missile.aeroballistic.kinzhal bomb.guided usv mixed'.split()
                if w and w not in okw: err.append(f'{where}: weapon {w}')
                r=dict(kind='claim',metric=met,low=lo,high=hi,relation=rel,raw=raw,quote=q)
                if nth: r['nth']=nth
                r.update(object=o.get('o'),weapon=w,claimant=cl,claimant_basis=ba,attacker=at,target=ta,places=[x.strip() for x in o['p'].split(',')] if 'p' in o else [],night_of=None if n=='-' else n,scope={'e':'event','p':'period','c':'cumulative'}[o.get('s','e')[0]],superlative=o.get('sup'),subset=bool(o.get('sub')))
                if v in('vague','allv') or o.get('vague'): r['vague']=True
                if o.get('note'): r['note']=o['note']
                if o.get('rep'): r['repeat']=True
                rp=pos+(q.find(raw) if raw else 0)
                if raw: cov.append((rp,rp+len(raw)))
                if cl!='outlet' and cl not in re.sub(r'\s+',' ',text): err.append(f'{where}: claimant not in text: {cl}')
                for p_ in r['places']:
                    if p_ not in re.sub(r'\s+',' ',text): err.append(f'{where}: place not in text: {p_}')
                out.append((rp,r))
            else:
                o={}
                if re.match(r'nth=|dur=',F[-1]):
                    for x in F.pop().split(';'):
                        a,b=x.strip().split('=');o[a]=int(b)
                nth=o.get('nth')
                if k=='Q': r=dict(kind='quote',quote=F[2]);x=dict(speaker=F[0],cue=None if F[1]=='-' else F[1]);q=F[2]
                elif k=='I': q=F[3];r=dict(kind='indirect',quote=q);x=dict(speaker=F[0],cue=F[1],statement=F[2]); assert F[2] in 'says demands rejects promises accuses calls_on denies'.split(),F[2]
                elif k=='E':
                    t,s,d=F[0].split(); q=F[2]; assert t in 'call meeting talks summit visit ceasefire agreement swap sanctions vote'.split(),t; assert s in 'held announced demanded refused'.split(),s
                    r=dict(kind='event',type=t,participants=[y.strip() for y in F[1].split(',')] if F[1] not in('-','') else [],date=None if d=='-' else d,status=s)
                    if 'dur' in o: r['duration_minutes']=o['dur']
                    r['quote']=q;x={}
                elif k=='N': q=F[2] if len(F)>2 else F[1]; r=dict(kind='non_claim',raw=F[1],reason=F[0]);x=dict(quote=q); assert F[0] in 'date age duration distance money model_name unit_number percentage plan other'.split(),F[0]; assert F[1] in q,'raw'
                elif k=='F': q=F[0]; r=dict(kind='furniture',quote=q);x={}
                else: raise ValueError('kind')
                r.update(x)
                if nth: r['nth']=nth
                pos=find(text,q,nth,where)
                if k=='N':
                    pos+=q.find(F[1]); cov.append((pos,pos+len(F[1])))
                if k=='F': cov.append((pos,pos+len(q)))
                out.append((pos,r))
        except Exception as e: err.append(f'{where}: {type(e).__name__} {e}')
    out.sort(key=lambda t:t[0])
    meta=dict(kind='meta',id=id_,outlet=outlet,published_at=None if pub=='-' else pub,title=title,topic=topic,language='en')
    if title not in text: err.append(f'{id_}: title not in text')
    open(OUT+id_+'.txt','w').write(text)
    with open(OUT+id_+'.jsonl','w') as f:
        for r in [meta]+[r for _,r in out]: f.write(json.dumps(r,ensure_ascii=False)+'\n')
    miss=[]
    for m in NUM.finditer(text):
        if not any(a<m.end() and m.start()<b for a,b in cov): miss.append(text[max(0,m.start()-25):m.start()].replace('\n','/')+'['+m[0]+']'+text[m.end():m.end()+25].replace('\n','/'))
    c=sum(1 for _,r in out if r['kind']=='claim')
    print(f"{id_}: {len(text.split())} words, {c} claims, {len(out)-c} other")
    for x in miss: print('     ?',x)
for fn in sys.argv[1:]:
    for b in re.split(r'(?m)^(?=#id )',open(fn).read()):
        if b.strip(): build(b)
print('\n'.join(err) or 'clean')
